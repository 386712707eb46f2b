/** Something said in the forums of the demonstration. */
export type DemoPost = {
  /** A learner's or facilitator's name in the cast, or a guest. */
  by: string | { guest: string; email: string }
  language: string
  body: string
  /** Hours after the first post of the demonstration. */
  hour: number
  replies?: readonly DemoPost[]
}

const beatriz = { guest: 'Beatriz Hallak', email: 'beatriz.hallak@example.org' }
const tomas = { guest: 'Tomás Aguirre', email: 'tomas.aguirre@example.org' }
const grace = { guest: 'Grace Achterberg', email: 'grace.achterberg@example.org' }
const nadia = { guest: 'Nádia Quaresma', email: 'nadia.quaresma@example.org' }
const awa = { guest: 'Awa Tendeng', email: 'awa.tendeng@example.org' }

/** What is said in the public edition, under its module on good practices. */
export const openTalk: readonly DemoPost[] = [
  {
    by: 'Amélia Chirindza',
    language: 'pt',
    hour: 0,
    body: 'Bom dia a todas e a todos. No meu distrito, muitas crianças vendem nos mercados depois da escola, ao lado da família. Como distinguem, na prática, entre **ajudar em casa** e trabalho infantil? O que perguntam primeiro?',
    replies: [
      {
        by: 'Cláudia Bittencourt Reis',
        language: 'pt',
        hour: 3,
        body: 'Começamos por três perguntas simples:\n\n1. A criança vai à escola e consegue acompanhar?\n2. Quantas horas, e a que horas?\n3. O que faz pode pôr em risco a saúde?\n\nSó depois falamos da idade mínima, com a família presente.',
        replies: [
          {
            by: 'Amélia Chirindza',
            language: 'pt',
            hour: 5,
            body: 'Obrigada, Cláudia. A segunda pergunta é a que nos falta no formulário: registamos as horas, mas não *a que horas*.',
          },
        ],
      },
      {
        by: 'Joyce Wanjala',
        language: 'en',
        hour: 9,
        body: 'Reading this with a translator, and it is very close to what we see at the coast. We also ask who would do the work if the child did not. The answer often shows whether the household depends on it.',
      },
      {
        by: 'Rui Matsinhe',
        language: 'pt',
        hour: 12,
        body: 'Três perguntas que cabem em qualquer visita. Para quem chega agora: escrevam na vossa língua, cada mensagem diz em que língua está.',
      },
    ],
  },
  {
    by: 'Germán Ríos Valderrama',
    language: 'es',
    hour: 26,
    body: 'Desde un sindicato: ¿alguien ha trabajado con **organizaciones de empleadores** para revisar juntos la lista de trabajos peligrosos? Nos interesa cómo se ponen de acuerdo antes de llegar al texto.',
    replies: [
      {
        by: 'Edilson Prado Marinho',
        language: 'pt',
        hour: 30,
        body: 'Do lado dos empregadores: ajudou-nos começar pelas tarefas e não pelos setores. Com uma tarefa à frente, discute-se menos e decide-se mais depressa.',
      },
      {
        by: 'Lucía Etcheverry',
        language: 'es',
        hour: 33,
        body: 'Coincido con lo que dice Edilson. También sirve invitar a quien atiende los accidentes: pone ejemplos que nadie discute.',
      },
    ],
  },
  {
    by: 'Coumba Ndour',
    language: 'fr',
    hour: 49,
    body: "Bonjour. Une question sur la coopération Sud-Sud : qu'est-ce qui a vraiment voyagé d'un pays à l'autre, chez vous ? Un outil, une loi, une façon de travailler ensemble ?",
    replies: [
      {
        by: 'Arlindo Tavares Moniz',
        language: 'pt',
        hour: 52,
        body: 'Connosco viajou a maneira de trabalhar: sentar à mesma mesa a inspeção, a escola e a saúde. O formulário, esse, tivemos de o escrever de novo.',
      },
      {
        by: 'Isabelle Marchais',
        language: 'fr',
        hour: 57,
        body: 'La réponse d’Arlindo me parle : ce sont les habitudes qui voyagent, les formulaires restent à la frontière.',
      },
    ],
  },
  {
    by: 'Filomena Soares Belo',
    language: 'tet',
    hour: 73,
    body: 'Bondia ba maluk sira hotu. Iha ami-nia fatin, labarik barak ajuda família iha to’os. Ami hakarak aprende husi nasaun seluk: oinsá imi ko’alia ho inan-aman sira kona-ba eskola?',
    replies: [
      {
        by: 'Carla Ramos Évora',
        language: 'pt',
        hour: 75,
        body: 'Obrigada, Filomena! Para quem não lê tétum: a Filomena pergunta como falamos com os pais e as mães sobre a escola, onde as crianças ajudam no campo.',
      },
      {
        by: 'Maria Imaculada Sarmento',
        language: 'tet',
        hour: 80,
        body: 'Ami hahú ho reuniaun iha suku, hamutuk ho profesór sira. Bainhira inan-aman ko’alia ba malu, sira rona liu duké bainhira ami mak ko’alia.',
      },
    ],
  },
  {
    by: nadia,
    language: 'pt',
    hour: 84,
    body: 'Escrevo de Setúbal, sem estar inscrita. Há exemplos em que os próprios **alunos** ajudaram a escola a reparar em quem faltava?',
    replies: [
      {
        by: 'Conceição Pires Lomba',
        language: 'pt',
        hour: 88,
        body: 'Sim: no nosso caso foram os delegados de turma. Diziam à professora quem faltava ao sábado, que é dia de mercado.',
      },
    ],
  },
  {
    by: 'Priya Raghunathan',
    language: 'en',
    hour: 98,
    body: 'A practical one: which **one** number do you report every month, and who reads it? We collect eleven and I suspect nobody reads more than two.',
    replies: [
      {
        by: 'Domingos Cassule',
        language: 'pt',
        hour: 101,
        body: 'Nós mandamos o número de crianças que voltaram à escola e lá ficaram três meses depois. É lido, porque o ministério o pede de volta.',
      },
    ],
  },
]

/** What guests wrote and no facilitator has read yet. */
export const heldTalk: readonly DemoPost[] = [
  {
    by: beatriz,
    language: 'pt',
    hour: 100,
    body: 'Sou professora e não estou inscrita. Há algum material que possa usar com turmas do 6.º ano, sem assustar as crianças?',
  },
  {
    by: tomas,
    language: 'es',
    hour: 104,
    body: 'Buenas tardes. Trabajo en una cooperativa de café. ¿Cómo hablan ustedes con los productores en época de cosecha, cuando falta mano de obra?',
  },
  {
    by: grace,
    language: 'en',
    hour: 107,
    body: 'Is there a recording of the films with captions? My office blocks video, but I could read a transcript.',
  },
  {
    by: awa,
    language: 'fr',
    hour: 109,
    body: 'Je suis assistante sociale à Ziguinchor. Je voudrais savoir si le forum reste ouvert après la fin du cours.',
  },
]

/** What is said in the edition for learners, under its module on why nine countries work together. */
export const courseTalk: readonly DemoPost[] = [
  {
    by: 'Nelson Mabjaia',
    language: 'pt',
    hour: 6,
    body: 'Numa visita sem aviso, o responsável diz que as crianças são “da família”. Que prova recolhem nesse momento, e que prova deixam para depois?',
    replies: [
      {
        by: 'Leandro Pimentel Vaz',
        language: 'pt',
        hour: 8,
        body: 'No momento: quem está, onde está, o que faz, com que ferramentas. O parentesco confirma-se depois, com a escola ou o registo.',
      },
      {
        by: 'Eduardo Vilhena',
        language: 'pt',
        hour: 11,
        body: 'Acrescento: falar com a criança em separado e com calma, e nunca prometer o que não depende de nós.',
      },
    ],
  },
  {
    by: 'Esperanza Nchama Obiang',
    language: 'es',
    hour: 31,
    body: 'En mi oficina somos dos personas para toda la isla. ¿Cómo eligen ustedes qué visitar primero?',
    replies: [
      {
        by: 'Jandira Semedo',
        language: 'pt',
        hour: 34,
        body: 'Com poucos inspetores, cruzamos duas listas: faltas na escola e épocas de colheita ou de pesca. Onde coincidem, vamos primeiro.',
      },
    ],
  },
]
