import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = [
  {
    status: null,
    one: 'pessoa | homem | mulher | indivíduo | cidadão | cidadã',
    many: 'pessoas | homens | mulheres | indivíduos | cidadãos | cidadãs | vidas | adultos | gente | seres humanos',
  },
  {
    status: 'civilian',
    one: 'civil | morador | moradora | habitante | aldeão | transeunte | passageiro | passageira | turista | peregrino | fiel | migrante | refugiado | agricultor | camponês | motorista | pescador | indígena',
    many: 'civis | moradores | moradoras | residentes | aldeões | transeuntes | passageiros | turistas | peregrinos | fiéis | migrantes | refugiados | famílias | agricultores | camponeses | populares | motoristas | pescadores | indígenas',
  },
  {
    status: 'child',
    one: 'criança | menino | menina | menor | adolescente | bebé | bebê | rapaz | rapariga | aluno | aluna | filho | filha | jovem',
    many: 'crianças | meninos | meninas | menores | adolescentes | bebés | bebês | rapazes | raparigas | alunos | alunas | filhos | filhas | jovens',
  },
  {
    status: 'police',
    one: 'polícia | policial | agente | agente da polícia | guarda | agente da autoridade | policial militar',
    many: 'polícias | policiais | agentes | agentes da polícia | guardas | agentes da autoridade | policiais militares | efetivos da polícia',
  },
  {
    status: 'military',
    one: 'soldado | militar | fuzileiro | recruta | oficial | general | coronel | capacete azul',
    many: 'soldados | militares | fuzileiros | recrutas | oficiais | tropas | capacetes azuis',
  },
  {
    status: 'protester',
    one: 'manifestante | participante',
    many: 'manifestantes | participantes | apoiantes | apoiadores',
  },
  {
    status: 'worker',
    one: 'trabalhador | trabalhadora | operário | operária | funcionário | funcionária | empregado | empregada | mineiro | jornalista | professor | professora | médico | médica | enfermeiro | enfermeira | advogado | advogada | sindicalista | repórter | bancário',
    many: 'trabalhadores | trabalhadoras | operários | operárias | funcionários | funcionárias | empregados | empregadas | mineiros | jornalistas | professores | professoras | médicos | médicas | enfermeiros | enfermeiras | advogados | sindicalistas | repórteres | petroleiros | estivadores | bancários | metalúrgicos | servidores | caminhoneiros | profissionais de saúde',
  },
  {
    status: 'activist',
    one: 'activista | ativista | activista sindical | ativista sindical | militante | opositor | dirigente sindical | defensor dos direitos humanos',
    many: 'activistas | ativistas | activistas sindicais | ativistas sindicais | militantes | opositores | dirigentes sindicais | defensores dos direitos humanos',
  },
  {
    status: 'detainee',
    one: 'prisioneiro | prisioneira | recluso | reclusa | refém | arguido | arguida | réu | ré | suspeito | suspeita',
    many: 'prisioneiros | prisioneiras | reclusos | reclusas | reféns | arguidos | réus | suspeitos | presidiários | presos políticos',
  },
  { status: 'student', one: 'estudante', many: 'estudantes | universitários' },
  {
    status: 'combatant',
    one: 'atacante | rebelde | combatente | terrorista | insurgente | atirador | miliciano | pistoleiro | jihadista',
    many: 'atacantes | rebeldes | combatentes | terroristas | insurgentes | atiradores | milicianos | pistoleiros | jihadistas | homens armados',
  },
]

export const things: readonly Thing[] = [
  {
    thing: 'building',
    one: 'edifício | prédio | casa | loja | escola | hospital | igreja | mesquita | hotel | habitação | banco',
    many: 'edifícios | prédios | casas | lojas | escolas | hospitais | igrejas | mesquitas | hotéis | habitações | bancos | residências | imóveis | moradias | barracos',
  },
  {
    thing: 'vehicle',
    one: 'carro | veículo | autocarro | ônibus | camião | caminhão | ambulância | viatura | mota | moto',
    many: 'carros | veículos | autocarros | camiões | caminhões | ambulâncias | viaturas | automóveis | motos',
  },
]
