// The words and keyboard walks that attackers try first, in the interface's languages, lower case
// and without accents. Digits and signs around them are looked past by `passwordFault`.
const words = `
  password passw0rd p@ssw0rd p@ssword passwort passpass passphrase mypassword newpassword
  senha senhas minhasenha senhasenha senha123 palavrapasse palavrachave segredo
  contrasena contrasenia micontrasena clave miclave secreto motdepasse monmotdepasse secret topsecret
  qwerty qwertyui qwertyuio qwertyuiop qwertyqwerty azerty azertyuiop asdfgh asdfghjkl asdfasdf
  zxcvbn zxcvbnm zxcvbnmm qazwsx qazwsxedc 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 1q2w3e4r 1q2w3e4r5t
  1q2w3e4r5t6y qweasdzxc qweasd poiuytrewq lkjhgfdsa mnbvcxz
  admin administrator administrador administrateur administracao root toor superuser guest visitante
  welcome welcomes bemvindo bemvinda bienvenido bienvenida bienvenue letmein openses opensesame
  changeme changeit default test teste testing prueba demo example exemplo ejemplo exemple login
  iloveyou teamo tequiero amote eteamo tiamo jetaime loveyou mylove meuamor miamor monamour
  football futebol futbol soccer benfica sporting fcporto flamengo corinthians palmeiras barcelona
  realmadrid liverpool chelsea manchester arsenal juventus
  monkey dragon master superman batman spiderman pokemon starwars sunshine princess princesa
  princesse shadow michael jennifer jessica charlie ashley daniel jordan hunter trustno computer
  computador ordenador ordinateur internet whatever freedom liberdade libertad liberte
  familia family famille jesus jesuscristo deusefiel deuseamor jesusteama jesuslovesme
  mozambique mocambique angola brasil brazil portugal caboverde guinebissau saotome timorleste
  guineequatorial lisboa maputo luanda brasilia lusofonia
  inspecao inspetor inspector inspecaodotrabalho trabalho trabajo travail trabalhoinfantil labour
  inspection ponte bridge academia academy course curso cours facilitador facilitator
  abcdef abcdefg abcdefgh abcdefghij abc abcabc abcd aaaaaa january february janeiro fevereiro enero
  janvier monday segunda lunes lundi summer winter verao inverno verano invierno hiver
  correcthorse correcthorsebatterystaple unbelievable university universidade universidad universite
`

/** Simplified forms (see `passwordFault`) that no password may be, with or without digits around. */
export const guessedPasswords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean))
