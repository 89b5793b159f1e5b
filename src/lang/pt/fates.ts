import type { Fate } from '../fate-table.ts'
import { harm } from './fates-harm.ts'
import { law } from './fates-law.ts'

export const fates: readonly Fate[] = [
  ...harm,
  ...law,
  {
    kind: 'dismissed',
    as: 'participle',
    words: `[sendo] despedid{o} [sem justa causa,coletivamente,colectivamente] | [sendo] demitid{o} [sem justa causa,em massa] | dispensad{o} [do trabalho,pela empresa,sem justa causa,do emprego,pela administração] | (exonerad,destituíd){o} | mandad{o} (embora,para o desemprego,para a rua) | (atirad,lançad){o} para o desemprego | no olho da rua | (abrangid,atingid,afetad,visad){o} (pelo,por um,por) despedimento [coletivo,colectivo] | desligad{o} da empresa | afastad{o} (do cargo,dos cargos,de funções,das funções) | expuls{o} da (corporação,polícia,psp,gnr,pm) | no desemprego | saneados`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: `(despediu,despediram,despedira,despede,despedem,despedindo,despedir) | (demitiu,demitiram,demitira,demite,demitem,demitindo,demitir) | (dispensou,dispensaram,dispensara,dispensa,dispensam,dispensando,dispensar) | (exonerou,exoneraram,exonera,exonerando,exonerar) | (destituiu,destituíram,destituir) | (rescindiu,rescindiram) (o contrato,os contratos,contrato,contratos) (com,de) | não (renovou,renovaram) (o contrato,os contratos,contrato,contratos) (a,com,de) | (pôs,puseram,põe,põem) na rua | (mandou,mandaram) (embora,para a rua,para o desemprego) | (deixou,deixaram,deixando,deixa,lançou,lançaram,atirou,atiraram) (sem emprego,no desemprego,para o desemprego,sem trabalho,desempregados,desempregadas) | {teria} (despedido,demitido)`,
  },
  {
    kind: 'dismissed',
    as: 'intransitive',
    words: `(perdeu,perderam,perdem,perdendo,perder) (o,os,seu,seus,o seu,os seus) (emprego,empregos,posto de trabalho,postos de trabalho,trabalho) | (ficou,ficaram,ficam) (sem emprego,sem trabalho,desempregados,desempregadas,no desemprego,sem o emprego) | (foi,foram) para o desemprego | (recebeu,receberam,receberão) [a,as] (carta,cartas) de (despedimento,demissão) | (viu,viram) (o contrato,os contratos,o seu contrato,os seus contratos) (rescindid,cessad,terminad,anulad)(o,os)`,
  },
  {
    kind: 'dismissed',
    as: 'event',
    words:
      '(despedimento,despedimentos,demissão,demissões,dispensa,exoneração) [coletivo,colectivo,em massa,sem justa causa,ilegal,coletiva] (de,do,da,dos,das)',
  },
  {
    kind: 'dismissed',
    as: 'noun',
    words: 'despedimentos | demissões | despedidos | demitidos | desligamentos | exonerações | rescisões',
  },
  {
    kind: 'dismissed',
    as: 'toll',
    words:
      '[o] número [total] de (despedimentos,demissões,despedidos,demitidos,trabalhadores despedidos,trabalhadores demitidos)',
  },
  {
    kind: 'dismissed',
    as: 'noun',
    words: `entre (os,as) (despedidos,demitidos,despedidas,exonerados,dispensados) [{há}] | o número [total] de (despedidos,demitidos)`,
  },
  {
    kind: 'cut',
    as: 'active',
    words:
      '(cortou,cortaram,corta,cortam,cortar,cortando,fechar,fechou,eliminou,eliminaram,elimina,eliminam,eliminar,suprimiu,suprimiram,suprime,suprimir,extinguiu,extinguiram,extingue,extinguir)',
  },
  { kind: 'cut', as: 'participle', words: '(cortad,eliminad,suprimid,extint){o}' },
  { kind: 'cut', as: 'event', words: '(corte,eliminação,supressão,extinção) (de,dos)' },
  {
    kind: 'displaced',
    as: 'participle',
    words: `[sendo] (deslocad,desalojad,evacuad,desabrigad,despejad,realojad){o} | (retirad,expuls){o} (das suas casas,de casa,de suas casas,das casas,das suas terras,de suas terras,da sua habitação,da terra,das terras) | retirad{o} (por precaução,preventivamente,da zona,das zonas,da área,das áreas,das aldeias,do edifício,do prédio,de áreas de risco,das áreas de risco) | (obrigad,forçad){o} a (fugir,abandonar,deixar,sair de,evacuar,deslocar - se,retirar - se) | sem (teto,tecto,abrigo) | em busca de (refúgio,abrigo) | em (abrigos,alojamentos temporários,centros de acolhimento,abrigos temporários)`,
  },
  {
    kind: 'displaced',
    as: 'complement',
    words:
      'sem (casa,teto,tecto,abrigo,habitação) | ao relento | a fugir | a (abandonar,deixar) (as suas casas,suas casas,as casas,a casa,as aldeias,as suas aldeias,a aldeia,a região,a zona,o país)',
  },
  {
    kind: 'dismissed',
    as: 'complement',
    words: 'sem (emprego,trabalho) | no desemprego | para o desemprego',
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words: `(refugiou,refugiaram,refugiam) - se | (fugiram,fogem,fugiam) [já] (de,do,da,dos,das) | (foi,foram,seguiram) para (abrigos,abrigos públicos,centros de acolhimento,casa de familiares,casas de familiares,casa de amigos,alojamentos temporários) | (fugiu,fugiram,foge,fogem,fugido,fugiam,fugindo) (de suas casas,das suas casas,da violência,das aldeias,da aldeia,da guerra,dos combates,dos confrontos,dos ataques,do conflito,da região,da cidade,da província,do país,de casa,da fome,da seca,para o distrito,para os distritos,para a província,para o país vizinho,para países vizinhos,para os países vizinhos,para as matas,para o mato) |
      (abandonou,abandonaram,abandonam,deixou,deixaram,abandonado,deixado) (as,suas,as suas,a sua,sua) (casa,casas,aldeias,terras,habitações,residências,residência) | (tiveram,teve) (de,que) (deixar,abandonar,sair de,fugir,ser evacuad{o}) | (perdeu,perderam) (a,as,a sua,as suas,suas,sua) (casa,casas,habitações,moradias) | (ficou,ficaram,ficam) (sem casa,sem teto,sem tecto,sem abrigo) | (dorme,dormem,dormiu,dormiram,dormindo,dormiam,dormir) (ao relento,na rua,ao ar livre) | (viram,viu) - se (obrigados,obrigadas,obrigado,forçados,forçadas) a (fugir,abandonar,deixar,sair)`,
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words: '(procur,busc)(ou,aram,am,avam) (refúgio,abrigo,asilo)',
  },
  {
    kind: 'fled',
    as: 'intransitive',
    words:
      '(fugiu,fugiram,fogem,fugiam,fugido) [já] (para,rumo a) | (atravessou,atravessaram,cruzaram) [já] a fronteira',
  },
  {
    kind: 'displaced',
    as: 'active',
    words:
      '(desalojou,desalojaram,desalojando,desalojar) | (evacuou,evacuaram,evacuando,evacuar) | (deixou,deixaram,deixando,deixa,deixam) (desalojadas,desalojados,desabrigadas,desabrigados,sem casa,sem teto,sem tecto,sem abrigo) | (obrigou,obrigaram,obrigando,forçou,forçaram,forçando) (à evacuação de,à retirada de,à fuga de,a fugir) | (despejou,despejaram) | (deslocou,deslocaram)',
  },
  {
    kind: 'displaced',
    as: 'noun',
    words: 'deslocados [internos] | desalojados | desabrigados | evacuados | pessoas deslocadas | deslocadas',
  },
  {
    kind: 'displaced',
    as: 'event',
    words:
      '(evacuação,despejo,desalojamento,deslocação,deslocamento,fuga) [preventiva,forçada,forçado] (de,do,da,dos,das)',
  },
  { kind: 'displaced', as: 'noun', words: 'entre (os,as) (desalojados,deslocados,evacuados,desabrigados) [{há}]' },
  { kind: 'displaced', as: 'toll', words: '[o] número [total] de (deslocados,desalojados,desabrigados,evacuados)' },
  {
    kind: 'striking',
    as: 'intransitive',
    words: `(entrou,entraram,entra,entram,entrado) em (greve,paralisação) | (está,estão,estava,estavam,continua,continuam,permanece,permanecem,esteve,estiveram) em (greve,paralisação) | (fez,fizeram,faz,fazem,fazendo) [uma] greve | (parou,pararam,suspenderam,interromperam) (o,os) (trabalho,trabalhos) | (parou,pararam) (a produção,as máquinas,a laboração,a fábrica) | (cruzou,cruzaram,cruzam) os braços | (de,com os) braços cruzados | (mantém,mantêm,mantiveram,mantinham) os braços cruzados |
      (paralisou,paralisaram,paralisam) [os trabalhos,o trabalho,as atividades,as actividades,a produção,as aulas,as operações] | (iniciou,iniciaram,iniciam,começou,começaram,cumpre,cumprem,cumpriram,realizam,realizaram,realizou,mantêm,mantiveram,decretaram,declararam,observam) (uma,a,) [nova] (greve,paralisação) | (aderiu,aderiram,aderem,aderido) (à,a uma) (greve,paralisação) | (aderiu,aderiram,aderem) ao movimento | não (compareceram,compareceu) (ao trabalho,aos locais de trabalho) | (recusaram,recusaram-se a,recusou-se a) trabalhar | em greve [por tempo indeterminado,geral]`,
  },
  {
    kind: 'striking',
    as: 'noun',
    words:
      'grevistas | (trabalhadores,operários,professores,médicos,enfermeiros,motoristas,mineiros,estivadores,funcionários,metalúrgicos,servidores,bancários,petroleiros,caminhoneiros,camionistas,empregados,ferroviários) em (greve,paralisação)',
  },
  {
    kind: 'striking',
    as: 'event',
    words: '(greve,greves) [geral,parcial,nacional] (de,do,da,dos,das) | paralisação (de,do,da,dos,das)',
  },
  {
    kind: 'striking',
    as: 'active',
    words:
      '(greve,paralisação) , que (mobiliza,mobilizou,abrange,abrangeu,envolve,envolveu,junta,juntou,reúne,reuniu) | (greve,paralisação) (tem,teve,conta com,contou com,registou,registrou) [a,uma] (adesão,participação) de | (greve,paralisação) (mobiliza,mobilizou,abrange,abrangeu,envolve,envolveu,junta,juntou,reúne,reuniu)',
  },
  { kind: 'striking', as: 'toll', words: '[o] número [total] (de,dos) (grevistas,trabalhadores em greve)' },
  {
    kind: 'hunger-striking',
    as: 'intransitive',
    words: `(entrou,entraram,entra,entram,está,estão,estava,estavam,continua,continuam,permanece,permanecem) em greve de fome | (iniciou,iniciaram,iniciam,começou,começaram,faz,fazem,fez,fizeram,declarou,declararam,mantém,mantêm,cumpre,cumprem,realizam) [na segunda - feira,na terça - feira,na quarta - feira,na quinta - feira,na sexta - feira,no sábado,no domingo] [uma,a,sua] greve de fome | (aderiu,aderiram) à greve de fome | em greve de fome | (recusa,recusam,recusou,recusaram) (comer,alimentos,alimentar - se,alimentação)`,
  },
  {
    kind: 'hunger-striking',
    as: 'noun',
    words:
      'grevistas (da,de) fome | (presos,reclusos,detidos,prisioneiros,trabalhadores,pessoas,presos políticos,migrantes) em greve de fome',
  },
  { kind: 'hunger-striking', as: 'event', words: 'greve de fome (de,do,da,dos,das)' },
  {
    kind: 'protesting',
    as: 'intransitive',
    words: `(protestou,protestaram,protesta,protestam,protestavam,protestando,protestar) | (manifestou,manifestaram,manifesta,manifestam,manifestavam) - se | se (manifestou,manifestaram,manifestam,manifestavam) |
      (reuniram,juntaram,reuniu,juntou,aglomeraram) - se (em frente,diante,em protesto,para protestar,para exigir,para pedir,contra) | se (reuniram,juntaram) (em frente,diante,em protesto,para protestar,para exigir) | (marchou,marcharam,marcha,marcham,marchavam) (pelas,pela,pelo,por,até,contra,em,no,na,nas,ontem,hoje,este,esta,para,rumo,pacificamente,desde,ao,à) | (participou,participaram,participam,participavam,participado,estiveram,tomaram parte,integraram) (na,da,em uma,numa) (manifestação,marcha,passeata,concentração,vigília,mobilização) | (participou,participaram,participam,participavam,participado,estiveram,tomaram parte) (no,do,num,em um) (protesto,ato,acto,desfile de protesto,cordão humano,comício) | (participou,participaram,participam,participado) (nas,nos,das,dos) (manifestações,marchas,protestos,atos) |
      (aderiu,aderiram,juntaram - se,se juntaram) (ao protesto,aos protestos,à manifestação,à marcha) | (bloque,cort,fech,interdit,ocup,tranc)(ou,aram,am,avam) (a,as,o,os,uma,um,várias,duas) (fábrica,reitoria,sede,pátio,prefeitura,câmara,faculdade,assembleia,estrada,estradas,rua,ruas,via,vias,rodovia,rodovias,avenida,acesso,acessos,ponte,trânsito,linha férrea,praça) | (bloque,fech,interdit)(ou,aram) (por,durante) (duas,três,várias) horas (a,as,o,os) (estrada,estradas,rua,ruas,via,vias,rodovia,rodovias,avenida,acesso,acessos,ponte,trânsito,linha férrea) | (entrou,entraram) em (confronto,confrontos) com a polícia | (exib,empunh)(iam,iram,avam,aram) cartazes | (fizeram,realizaram,fazem,realizam,promoveram,fez,realizou) (um,uma) (protesto,manifestação,passeata,ato,marcha,vigília,concentração)`,
  },
  {
    kind: 'gathered',
    as: 'intransitive',
    words: `(desfilaram,desfilam,desfilavam) (em,no,na,nas,nos,pela,pelas,pelo,por) | (desfilou,desfilaram,desfilam) (contra,em protesto,em defesa) | (concentrou,concentraram,concentram,concentravam) - se | se (concentraram,concentrou,concentram) | (saiu,saíram,sai,saem,saíam,voltou,voltaram,regressaram,foram,foi,desceram,tomaram,encheram) [ontem,hoje,de novo,novamente] (às,as) ruas | (saiu,saíram,sai,saem,desceram,vieram,veio) (à,para a,para as) (rua,ruas)`,
  },
  { kind: 'gathered', as: 'complement', words: '(às,para as) ruas | à rua' },
  { kind: 'protesting', as: 'noun', words: 'manifestantes' },
  {
    kind: 'protesting',
    as: 'active',
    words: `(manifestação,protesto,marcha,passeata,ato,acto,concentração,vigília,comício,protestos,mobilização) [já,ontem,que] (reuniu,juntou,levou,mobilizou,atraiu,concentrou,reúne,junta,contou com) | (levou,levaram,leva,levam,trouxe,trouxeram) às ruas`,
  },
  {
    kind: 'marched',
    as: 'active',
    words: '(reuniu,reuniram,reúne,reúnem,juntou,juntaram,junta,juntam,atraiu,concentrou)',
  },
  {
    kind: 'protesting',
    as: 'event',
    words:
      '(manifestação,manifestações,protesto,marcha,passeata,vigília) [pacífica,pacífico] (de,do,da,dos,das,com) | concentração (de,dos) [protesto de]',
  },
  { kind: 'protesting', as: 'toll', words: '[o] número [total] (de,dos) manifestantes' },
  {
    kind: 'deployed',
    as: 'participle',
    words: `mobilizad{o} | destacad{o} (para,no local,na zona,na região) | (enviad,deslocad,chamad){o} (para o local,ao local,para a zona,para o terreno,para a região,para o combate) | no terreno | posicionad{o} | de prontidão`,
  },
  {
    kind: 'deployed',
    as: 'active',
    words:
      '(mobilizou,mobilizaram,mobiliza,mobilizam,mobilizando,mobilizar) | (enviou,enviaram,envia,enviam) [para o local,para a região,para o terreno] | (destacaram,posicionou,posicionaram) | {teria} (mobilizado,enviado,destacado)',
  },
  {
    kind: 'posted',
    as: 'active',
    words:
      '(destacou,destaca,destacam) | (combate,operação,buscas,incêndio) [às chamas,ao incêndio,ao fogo,de busca,de resgate] (envolve,envolvem,envolveu,conta com,contam com,contava com) [agora,ainda]',
  },
  {
    kind: 'posted',
    as: 'intransitive',
    words:
      '(no local,no terreno) (estão,estavam,estiveram,permanecem,encontram - se) [ainda,agora] | (estão,estavam,estiveram,permanecem) [ainda,agora] (no local,no terreno) | no combate (ao fogo,às chamas,ao incêndio) (estão,estavam,estiveram,participam,participavam) | (combatem,combatiam,combateram) (o fogo,as chamas,o incêndio)',
  },
  { kind: 'posted', as: 'participle', words: 'destacad{o}' },
  { kind: 'posted', as: 'event', words: 'combatid{o} por' },
  { kind: 'deployed', as: 'event', words: '(destacamento,mobilização,envio) (de,do,da,dos,das)' },
  {
    kind: 'damaged',
    as: 'participle',
    words: `(destruíd,danificad,incendiad,queimad,saquead,pilhad,vandalizad,demolid,arrasad,carbonizad,apedrejad,destelhad,alagad,inundad,derrubad,devastad,bombardead,depredad,soterrad,destroçad,submers){o} | sendo (destruíd,danificad,incendiad,queimad,saquead){o} | (parcialmente,totalmente,completamente,gravemente) (destruíd,danificad,inundad,queimad,submers,alagad){o} | (reduzid,transformad){o} a (cinzas,escombros) | (deitad,postos){o} abaixo | em chamas | sem telhado | inabitável | inabitáveis | sem condições de habitabilidade`,
  },
  {
    kind: 'damaged',
    as: 'active',
    words: `(consumiu,consumiram,consome,consomem,devorou,devoraram) | (destruiu,destruíram,destruindo,destrói,destroem,destruir) [parcialmente,totalmente,por completo] | (danificou,danificaram,danificando,danifica) | (incendiou,incendiaram,incendiando) | (queimou,queimaram,queimando) | (saqueou,saquearam,saqueando) | (vandalizou,vandalizaram,vandalizando) | (arrasou,arrasaram,arrasando) | (demoliu,demoliram,demolindo) | (derrubou,derrubaram,derrubando) | (inundou,inundaram,inundando) | (alagou,alagaram) | (destelhou,destelharam) | (apedrejou,apedrejaram,depredou,depredaram) | (atearam,ateou,ateando,puseram,pôs,deitaram,botaram) fogo (a,em) | {teria} (destruído,danificado,incendiado,queimado) | (causou,provocou,causando,provocando,causaram,provocaram) (danos,estragos) (em,a)`,
  },
  {
    kind: 'damaged',
    as: 'intransitive',
    words:
      '(ardeu,arderam) | (desabou,desabaram,ruiu,ruíram,colapsou,colapsaram) | (pegou,pegaram) fogo | (sofreu,sofreram) (danos,estragos,danos materiais) | (afundou,afundaram,naufragou,naufragaram) [- se] | se (afundou,afundaram) | (ficou,ficaram) (em cinzas,em ruínas)',
  },
  {
    kind: 'damaged',
    as: 'event',
    words: '(destruição,incêndio,saque,demolição,queima,desabamento) (de,do,da,dos,das) | danos (em,a) | estragos em',
  },
  {
    kind: 'miscounted',
    as: 'participle',
    words: `contad{o} (duas vezes,em duplicado,por engano) | contabilizad{o} (duas vezes,em duplicado,por engano) | registad{o} duas vezes`,
  },
  {
    kind: 'elsewhere',
    as: 'participle',
    words: `liberad{o} (após,depois de) (atendimento,receber,receberem,serem,ser,passar,passarem) | (receberam,recebeu,teve,tiveram,têm,tem) [já,entretanto] alta | (continua,continuam,segue,seguem,permanece,permanecem,ficou,ficaram,fica,ficam,está,estão) pres{o} (a,nas ferragens,nos escombros,sob os escombros,debaixo,no elevador,na mina,no poço,no túnel,na lama,na galeria,na gruta,na caverna,no veículo,no interior) | esperados | esperadas | que eram esperados | (resgatad,socorrid,reanimad,operad,assistid,atendid){o} [com vida,no local,pelo inem,pelo samu,pelos bombeiros] | eleit{o} | nomead{o} | premiad{o} | multad{o} | vacinad{o} | interrogad{o} | procurad{o} pela (polícia,justiça,interpol) | foragid{o} | iles{o} | libertad{o} (do contrato,do compromisso,da obrigação,das obrigações,de obrigações,do cargo,da pressão,do peso)`,
  },
  {
    kind: 'elsewhere',
    as: 'intransitive',
    words: `(desapareceu,desapareceram) (dos palcos,dos ecrãs,das telas,do mapa,dos radares,de cena,da vida pública,das manchetes,dos relvados,da televisão) | (morre,morrem,morria,morriam,morreu,morreram,morrer,morrendo) de (medo,rir,riso,saudades,saudade,vontade,sono,vergonha,amores,tédio,inveja,curiosidade,ciúmes,véspera) | (sobreviveu,sobreviveram) | (escapou,escaparam) | (à,a) que (aderiu,aderiram) | (aderiu,aderiram) (ao,à) (plano,programa,acordo,iniciativa,campanha,partido)`,
  },
  { kind: 'elsewhere', as: 'noun', words: `a polícia` },
]
