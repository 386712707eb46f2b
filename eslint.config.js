import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import house from './scripts/house/eslint-plugin.mjs'

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as an argument.',
  },
]
const markup = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'The content security policy forbids inline styles: use a CSS module.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Only components/kept-html.tsx shows kept HTML.',
  },
]

export default defineConfig(
  {
    ignores: [
      '.next/**',
      '.data*/**',
      'prisma/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { house },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/imports': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Half of the linter's time went to deprecations, which an upgrade brings up, to enums, which
      // are not used, and to classes, of which there are only errors.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers read well in a text; dates, objects and maybes do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // React calls an async form action and waits for it itself.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      'no-console': 'error',
      // Of the plugin's rules these two: the others run React's compiler, which we do not use.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read lib/platform/env: it is parsed once.',
        },
      ],
      'no-restricted-syntax': ['error', ...markup, ...clock],
    },
  },
  // The doors to the clock and to the environment, and the one place that shows kept HTML.
  {
    files: ['lib/platform/clock.ts', 'app/_server/**'],
    rules: { 'no-restricted-syntax': ['error', ...markup] },
  },
  { files: ['lib/platform/env.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['components/kept-html.tsx'],
    rules: { 'no-restricted-syntax': ['error', markup[0], ...clock] },
  },
  {
    files: ['lib/**/{schema,rules,policy}.ts', 'lib/**/{schema,rules,policy}/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'process', 'crypto', 'setTimeout'] },
  },
  {
    files: ['scripts/**/*.mjs'],
    // In plain JavaScript a cast is a comment, which these rules do not see.
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    // A test that reads past the end fails at once, which is what it is for.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
