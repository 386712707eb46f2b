/** Fields that say which text it is, not what it says. */
const about = new Set(['locale', 'formKey', 'proposal', 'basis'])

/** What is typed into a form, as JSON: fields in their order, those of a name in [] as a list. */
export function typedIn(form: HTMLFormElement): string {
  const typed: Record<string, string | string[]> = {}
  for (const [name, value] of new FormData(form)) {
    const field = name.replace(/\[\]$/, '')
    if (typeof value !== 'string' || about.has(field) || name.startsWith('$')) continue
    const before = typed[field]
    typed[field] = field === name ? value : [...(Array.isArray(before) ? before : []), value]
  }
  return JSON.stringify(typed)
}

/** Puts what was typed before into a form again. */
export function fillForm(form: HTMLFormElement, typed: string): void {
  const values = JSON.parse(typed) as Record<string, string | string[]>
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      const value = values[control.name.replace(/\[\]$/, '')] ?? []
      control.checked = [value].flat().includes(control.value)
    } else if (
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement ||
      (control instanceof HTMLInputElement && control.type === 'text')
    ) {
      const value = values[control.name]
      if (typeof value === 'string') control.value = value
    }
  }
}
