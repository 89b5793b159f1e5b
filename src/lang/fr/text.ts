import type { TextTable } from '../text-table.ts'

export const text: TextTable = {
  abbreviations: `m | mm | mme | mmes | mlle | dr | pr | me | gén | col | cap | lt | st | ste | art | al | p | pp | cf | env | av | apr | no | vol | chap |
    janv | févr | avr | juil | sept | oct | nov | déc | ex | c.-à-d`,
  closings: 'suite (ici,dans,au) | la suite (ici,dans,sur,au) | à suivre | fin de la partie',
  sources:
    "source | sources | d'après | tiré de | extrait de | repris de | reproduit de | paru dans | publié (dans,par,sur) | initialement publié (dans,par,sur)",
  media: 'site | journal | agence | portail | blog | magazine | chaîne | quotidien | hebdomadaire',
  press:
    'afp | rfi | france 24 | le monde | libération | le figaro | dépêche | gazette | journal | quotidien | agence | radio',
  rights: 'copyright | tous droits réservés | ©',
  publications: 'date de publication | publié le | mis en ligne le | mis à jour le | paru le | date',
  todays: "aujourd'hui | ce jour | en ce jour",
  anniversaries:
    'ans (après,depuis) | il y a [exactement] (un,deux,trois,quatre,cinq,dix) ans | an après | (marque,marquent) | anniversaire | années depuis',
  formers: "anciennement | autrefois | jusqu'en | avant | né | née | fondée | également appelé | également appelée",
  defines: "(est,était) (un,une,le,la,l'un,l'une)",
  presents: "(ville,village,commune,port,capitale,localité) (de,du,d')",
  firstPerson: "je | j' | mon | ma | mes | moi",
}
