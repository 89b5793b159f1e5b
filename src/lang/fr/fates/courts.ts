import type { Fate } from '../../fate-table.ts'
import { HAVE, OF, WHEN } from './words.ts'

/** Who is charged, tried, convicted or imprisoned. */
export const courts: readonly Fate[] = [
  {
    kind: 'charged',
    as: 'participle',
    words: `accus{é} (de,d') (meurtre,meurtres,assassinat,assassinats,homicide,homicides,viol,viols,vol,vols,terrorisme,trafic,corruption,fraude,escroquerie,blanchiment,détournement,violences,coups,rébellion,sédition,trahison,espionnage,complot,association,appartenance,atteinte,recel,extorsion,enlèvement,séquestration,incendie,crimes,tentative) | inculp{é} | {mis} en (examen,accusation) | poursuivi{e} (en justice,pour,devant) | formellement accus{é} | visé{e} par (une plainte,une information judiciaire,un mandat d'arrêt,des poursuites)`,
  },
  {
    kind: 'charged',
    as: 'active',
    words: `${HAVE} (inculpé,mis en examen) | (inculpe,inculpent,inculpant) | (mettre,met,mettent,mettant) en examen`,
  },
  {
    kind: 'charged',
    as: 'intransitive',
    words: `(fait,font,faisait,faisaient) (face à (des,une,plusieurs),l'objet (de,d'une,d')) (accusation,accusations,chefs d'accusation,poursuites,poursuites judiciaires,inculpation)`,
  },
  { kind: 'charged', as: 'event', words: `(l',) inculpation ${OF} | (la,) mise en (examen,accusation) ${OF}` },
  { kind: 'charged', as: 'parted', words: `[l'] inculpation | [la] mise en (examen,accusation)` },
  { kind: 'charged', as: 'noun', words: 'mises en examen | inculpations' },
  {
    kind: 'tried',
    as: 'participle',
    words: `traduit{e} (en justice,devant (un,le,la,une,les) (tribunal,juge,cour,tribunaux)) | jugé{e} (pour,à huis clos,par contumace,en appel,en première instance,en comparution immédiate,depuis,devant) | jugé{e} par (un,le,la,une) (tribunal,cour) | renvoyé{e} (devant (un,le,la,une,les) (tribunal,cour,juge,tribunaux,assises),en correctionnelle,aux assises) | dans le box [des accusés]`,
  },
  {
    kind: 'tried',
    as: 'intransitive',
    words: `(a,ont,avait,avaient,aurait,auraient,aura,auront) [déjà,ainsi,finalement] été [ensuite,rapidement] jugé{e} | (est,sont,était,étaient,sera,seront) [actuellement,en train d'être] jugé{e} | (comparaît,comparaissent,comparaissait,comparaissaient,comparu) [hier,lundi,mardi,mercredi,jeudi,vendredi] [devant] | (passe,passent,passé,passés) en jugement | sur le banc des (accusés,prévenus)`,
  },
  { kind: 'tried', as: 'active', words: `${HAVE} jugé` },
  { kind: 'tried', as: 'event', words: `(le,du,un,au) procès ${OF} | le jugement ${OF}` },
  {
    kind: 'convicted',
    as: 'participle',
    words: `condamn{é} [en appel,par contumace,à mort,à la peine capitale,à des amendes,à des peines avec sursis] | (prison,emprisonnement,détention,réclusion) avec sursis | (mois,ans,an) [de (prison,réclusion,détention),d'emprisonnement] avec sursis | reconnu{e} coupable{e} | (déclaré,jugé){e} coupable{e}`,
  },
  {
    kind: 'convicted',
    as: 'intransitive',
    words: `écopé (de,d') | (écope,écopent,écopait) (de,d')`,
  },
  {
    kind: 'convicted',
    as: 'active',
    words: `${HAVE} condamné ${WHEN} [à mort,à la peine (capitale,de mort),par contumace,en appel] | ${HAVE} (reconnu,déclaré) coupables | (condamne,condamnent,condamnant) [à mort,à la peine (capitale,de mort)] | (reconnaît,reconnu) coupable{e}`,
  },
  {
    kind: 'convicted',
    as: 'event',
    words: `[la] peine (de mort,capitale) | (la,les,une) condamnation{e} [à mort,en appel] ${OF} | condamnation{e} à mort ${OF}`,
  },
  { kind: 'convicted', as: 'parted', words: `[la] condamnation [à mort,en appel]` },
  { kind: 'convicted', as: 'complement', words: "coupable(,s) [de,d']" },
  { kind: 'convicted', as: 'noun', words: 'condamnations [à mort] | condamnés [à mort]' },
  {
    kind: 'imprisoned',
    as: 'participle',
    words: `emprisonn{é} | incarcér{é} | écrou{é} | jeté{e} en prison | envoyé{e} en prison | {mis} (en prison,derrière les barreaux,sous écrou) | embastill{é} | condamné{e} à (de la prison,des peines de prison,de longues peines de prison,de lourdes peines de prison,la prison,la réclusion) [ferme,à vie] | en prison | derrière les barreaux`,
  },
  {
    kind: 'imprisoned',
    as: 'intransitive',
    words: `(croupit,croupissent,croupissaient) en prison | (purge,purgent,purgeaient) [actuellement] (une,des,leur,sa) peine{e} | écopé de [longues,lourdes] peines de prison | (dort,dorment,dormira) en prison | (séjourne,séjournent) en prison`,
  },
  {
    kind: 'imprisoned',
    as: 'active',
    words: `${HAVE} (emprisonné,incarcéré,écroué,jeté en prison,envoyé en prison) | (emprisonne,emprisonnent,emprisonnant,incarcère,incarcèrent,incarcérant,écroue,écrouent,écrouant)`,
  },
  {
    kind: 'imprisoned',
    as: 'event',
    words: `[l',leur] (emprisonnement,incarcération) ${OF} | [la] (prison,réclusion) [criminelle] [ferme,à vie,à perpétuité] | perpétuité | [de] [longues,lourdes] peines de (prison,réclusion) [ferme] | (ans,an,mois) (de (prison,réclusion,détention) [criminelle] [ferme],d'emprisonnement [ferme],ferme,fermes)`,
  },
  { kind: 'imprisoned', as: 'parted', words: `[l'] (emprisonnement,incarcération)` },
]
