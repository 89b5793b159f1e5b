import type { PackTables } from '../pack.ts'
import { equivalents } from './equivalents.ts'
import { fates } from './fates.ts'
import { grammar } from './grammar.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { people, things } from './people.ts'
import { speech } from './speech.ts'
import { text } from './text.ts'
import { times } from './times.ts'

const pack: PackTables = {
  code: 'es',
  scripts: ['Latin'],
  order: 'free',
  omitsPronouns: true,
  unaccented: true,
  endings: {
    o: 'o,a,os,as',
    ar: 'ó,aron,a,an,ando,ar',
    arn: 'ó,aron,an,ando,ar',
    án: 'án,ana,anes,anas',
    és: 'és,esa,eses,esas',
    de: 'de,del,de los,de las,de sus',
    told: '(inform,confirm,indic,señal,explic,anunci,declar,public,denunci,report,relat,manifest,afirm,asegur,revel,precis,detall,comunic,apunt,agreg,recalc,subray,aclar,coment,alert,notific,puntualiz,adelant,estim,calcul,testific,narr,constat,verific,document,contabiliz,reiter,ratific,lament,destac,remarc,enfatiz,avis,matiz,valor,cuantific,opin)(ó,aron,a,an),contó,contaron,cuenta,cuentan,recordó,recordaron,recuerda,recuerdan,dijo,dijeron,dice,dicen,sostuvo,sostuvieron,sostiene,sostienen,reconoció,reconocieron,reconoce,reconocen,admitió,admitieron,admite,admiten,añadió,añadieron,añade,añaden,insistió,insistieron,insiste,insisten,advirtió,advirtieron,advierte,advierten,refirió,refirieron,refiere,refieren,expuso,expusieron,expone,exponen,concluyó,concluyeron,concluye,describió,describe,describen,difundió,difundieron,escribió,dio a conocer,dieron a conocer,hizo saber,hicieron saber',
    how: 'masivo,masiva,violento,violenta,ilegal,arbitrario,arbitraria,selectivo,múltiple,trágica,trágico,accidental,repentina,doloso,culposo,extrajudicial,extrajudiciales,sumaria,forzado,forzada,forzoso,preventiva,inmediata,incondicional,unilateral,colectivo,injustificado,intempestivo,simultánea,simultáneo,reciente,brutal,a tiros,a balazos,a puñaladas,a sangre fría,en flagrancia',
    ha: 'ha,han,había,habían,haber,haya,hayan,hubiera,hubieran,habiendo',
  },
  severalVerbs: 'n',
  ofTold: 'del',
  oneAlone: 'el | la | un | una | su',
  infinitives: 'ar | er | ir',
  badly: 'grave | gravedad | sever | seriamente',
  grammar,
  numbers,
  people,
  things,
  equivalents,
  fates,
  times,
  names,
  speech,
  text,
}

export default pack
