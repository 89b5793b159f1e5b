import type { Fate } from '../../fate-table.ts'
import { HAVE, NUMBER_OF, OF } from './words.ts'

/** Who is missing or abducted. */
export const absences: readonly Fate[] = [
  {
    kind: 'missing',
    as: 'participle',
    words: `manquant{e} | (port,signal){é} disparu{e} | disparu{e} en mer | (considéré,déclaré){e} [comme] disparu{e} | introuvable | introuvables | (encore,toujours) sous les (décombres,gravats) | recherch{é} (en mer,sous les décombres) | (pris,prise,prises) au piège sous les décombres | enseveli{e} sous | (coincé,bloqué,prisonnier){e} (sous,dans) les (décombres,gravats)`,
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words: `(manque,manquent,manquaient) [encore,toujours] à l'appel | sont sans nouvelles | (a,ont,avait,avaient) disparu [en mer] | (n'a,n'ont) plus donné signe de vie | (n'a,n'ont) [toujours,pas,toujours pas,pas encore] été retrouvé{e}`,
  },
  { kind: 'missing', as: 'noun', words: 'disparus [en mer] | disparues | personnes disparues | portés disparus' },
  { kind: 'missing', as: 'noun', count: 1, words: 'disparu | disparue | porté disparu' },
  {
    kind: 'missing',
    as: 'event',
    words: `disparition forcée ${OF} | disparitions forcées ${OF} | (signalé,signalent,annoncé,confirmé,déploré,déplore) la disparition ${OF} | sans nouvelles ${OF} | perdu la trace ${OF}`,
  },
  { kind: 'missing', as: 'toll', words: `${NUMBER_OF} (disparus,personnes disparues)` },
  { kind: 'departed', as: 'participle', words: 'disparu{e}' },
  { kind: 'departed', as: 'event', words: `[la] disparition ${OF}` },
  { kind: 'departed', as: 'intransitive', words: 'disparu' },
  { kind: 'missing', as: 'parted', words: 'la disparition' },
  { kind: 'fated', as: 'event', words: `[le] sort ${OF}` },
  { kind: 'sought', as: 'participle', words: '(toujours,encore,activement) recherch{é}' },
  {
    kind: 'missing',
    as: 'active',
    words: `(secours,secouristes,sauveteurs,pompiers,plongeurs) (recherchent,cherchent) [toujours,encore]`,
  },
  {
    kind: 'abducted',
    as: 'participle',
    words: `enlev{é} | kidnapp{é} | (pris,prise,prises,retenu{e}) en (otage,otages) | rapt{é} | séquestr{é} | emmené{e} (de force,vers une destination inconnue,par leurs ravisseurs) | (conduit,conduite,conduits,conduites) vers une destination inconnue | aux mains (de (ses ravisseurs,leurs ravisseurs,groupes armés,djihadistes,jihadistes,rebelles,miliciens,bandits,hommes armés),d'un groupe armé,des (ravisseurs,rebelles,djihadistes,jihadistes,terroristes)) | emmen{é} par (des hommes [armés],des inconnus,des assaillants,des djihadistes,des jihadistes,des miliciens,des bandits,les assaillants,les ravisseurs)`,
  },
  {
    kind: 'abducted',
    as: 'active',
    words: `${HAVE} (enlevé,kidnappé,pris en otage,séquestré) | ${HAVE} (emmené,emporté) avec (eux,elles,lui) | ${HAVE} emmené de force | et emporté avec (eux,elles,lui) | et (enlevé,kidnappé) | (enlève,enlèvent,enlevant,kidnappe,kidnappent,kidnappant) | (prend,prennent,prenant) en otage`,
  },
  { kind: 'seized', as: 'active', words: `${HAVE} emmené | (emmène,emmènent)` },
  {
    kind: 'abducted',
    as: 'event',
    words: `[l'] enlèvement ${OF} | [le] (rapt,kidnapping) ${OF} | [la] (prise d'otage,prise d'otages,séquestration) ${OF}`,
  },
  {
    kind: 'abducted',
    as: 'parted',
    words: `[l'] enlèvement | [le] (rapt,kidnapping) | [la] (prise d'otage,prise d'otages,séquestration)`,
  },
  { kind: 'abducted', as: 'noun', words: 'enlèvements | kidnappings | rapts' },
]
