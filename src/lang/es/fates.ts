import type { Fate } from '../fate-table.ts'
import { crowds } from './fates-crowds.ts'
import { harm } from './fates-harm.ts'
import { law } from './fates-law.ts'

export const fates: readonly Fate[] = [
  ...harm,
  ...law,
  ...crowds,
  {
    kind: 'damaged',
    as: 'participle',
    words: `destruid{o} | dañad{o} | incendiad{o} | quemad{o} | calcinad{o} | saquead{o} | vandalizad{o} | demolid{o} | arrasad{o} | derrumbad{o} | colapsad{o} | derribad{o} | destrozad{o} | siniestrad{o} | inundad{o} | anegad{o} | reducid{o} a (cenizas,escombros) | hech{o} añicos | averiad{o} | devastad{o} | apedread{o} | desmantelad{o} | con daños (graves,severos,estructurales,materiales) | inhabitable | inhabitables | inservible | inservibles`,
  },
  {
    kind: 'damaged',
    as: 'active',
    words: `(destruyó,destruyeron,destruye,destruyen,destruyendo,destruir) | (dañó,dañaron,dañan,dañando,dañar) | (incendió,incendiaron,incendian,incendiando) | (quemó,quemaron,queman,quemando) | saque{ar} | calcin{ar} | (arras{ar}) [con] | derrib{ar} | destroz{arn} | (demolió,demolieron,demuelen) | (prendió,prendieron,prenden,prendiendo) fuego a | (vandalizó,vandalizaron,apedreó,apedrearon) | {ha} (destruido,dañado,incendiado,quemado,saqueado,arrasado,destrozado,derribado,demolido,vandalizado,inundado,anegado,devastado) | (causó,causaron,provocó,provocaron,causando) (daños,graves daños,destrozos,daños materiales) (en,a) | (inundó,inundaron,afectó gravemente)`,
  },
  {
    kind: 'damaged',
    as: 'intransitive',
    words:
      '(ardió,ardieron,arde,arden) | se (derrumbó,derrumbaron,derrumban,desplomó,desplomaron,incendió,incendiaron,inundaron) | (sufrió,sufrieron,sufrido,sufrirían) (daños,graves daños,desperfectos,daños materiales,daños de consideración) | (se vino,se vinieron) abajo | (colapsó,colapsaron)',
  },
  {
    kind: 'damaged',
    as: 'event',
    words: '(destrucción,incendio,quema,saqueo,demolición,derrumbe) (de,del,de los,de las,de sus) | daños (a,en)',
  },
  {
    kind: 'miscounted',
    as: 'participle',
    words: `contad{o} (dos veces,por error) | contabilizad{o} (dos veces,por error) | registrad{o} dos veces`,
  },
  {
    kind: 'elsewhere',
    as: 'participle',
    words: `esperados | esperadas | que se esperaban | rescatad{o} | socorrid{o} | elegid{o} | nombrad{o} | premiad{o} | multad{o} | vacunad{o} | entrevistad{o} | interrogad{o} | buscad{o} por (la policía,la justicia,las autoridades,Interpol) | ilesos | ilesas | ileso | ilesa | a salvo`,
  },
  {
    kind: 'elsewhere',
    as: 'intransitive',
    words: `(sobrevivió,sobrevivieron) | (resultó,resultaron,salió,salieron) iles{o} | capturad{o} a (1,2,3,4,5,6,8,10,15,20,30,50,100,200,300,500) | se fugó | se fugaron | (escapó,escaparon)`,
  },
  { kind: 'elsewhere', as: 'active', words: '(investiga,investigan,interroga,interrogan,interrogó,interrogaron) a' },
  { kind: 'elsewhere', as: 'noun', words: `la policía` },
]
