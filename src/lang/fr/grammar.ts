import type { Grammar } from '../grammar-table.ts'

export const grammar: Grammar = {
  functionWords:
    'le | la | les | des | du | et | est | dans | que | qui | une | un | pour | par | sur | pas | au | avec | ont | été | ce | cette | sont | aux | plus | selon | mais | leur | était',
  be: "(a,ont,avait,avaient,aurait,auraient,ait,aient) été | (est,sont,était,étaient,fut,furent,sera,seront,étant) | (a,ont,avait,avaient,ait) | (a,ont) également été | (ont,a,avaient,avait) aussi été | se (trouve,trouvent,trouvait,trouvaient) | (sont,est,étaient) également | (ont,a) tous été | (ont,a) ainsi été",
  of: "de | d' | des | du | de la | de l' | parmi | d'entre | de ces | de ses | de leurs",
  and: 'et | ainsi que | & | et aussi',
  or: 'ou',
  article: 'un | une',
  definite: "le | la | les | l' | ce | cet | cette | ces | son | sa | ses | leur | leurs | mon | notre | nos",
  preposition:
    "dans | en | à | au | aux | sur | avec | sans | pendant | durant | après | avant | contre | près de | vers | sous | entre | depuis | jusqu'à | malgré | derrière | chez | pour | comme | lors de | lors d' | lors du | lors des | suite à | hors de | dès | face à | outre",
  locative:
    'à | dans | en | près de | aux abords de | au nord de | au sud de | dans la ville de | dans la région de | à proximité de | autour de | au centre de | place de',
  agent: "par | par les | par des | par le | par la | par l' | aux mains de | aux mains des",
  relative: 'qui | que | lequel | laquelle | lesquels | lesquelles | auxquels',
  including:
    "dont | y compris | parmi lesquels | parmi lesquelles | parmi eux | parmi elles | notamment | d'entre eux | parmi les victimes | au nombre desquels | parmi ces derniers | parmi ceux-ci | incluant",
  ofThem: "d'entre eux | d'entre elles | parmi eux | de ceux-ci | de ces derniers | de celles-ci",
  besides: "également | aussi | en outre | de plus | en plus | supplémentaires | supplémentaire | outre | s'ajoutent à | par ailleurs | encore",
  other: "autres | autre | d'autres | d'autre",
  not: "pas | n' | ne | jamais | non | ni",
  nobody: "personne n' | personne ne | aucune personne | nul n' | nul ne",
  no: 'aucun | aucune | pas de | pas d’ | ni',
  hypothetical:
    "si | s' | pourrait | pourraient | devrait | devraient | risque de | risquent de | menace de | menacent de | menacé de | menaçant de | exigent | exige | exigeant | exigeaient | réclament | réclamant | réclame | réclamaient | afin de | en cas de | au cas où | risquent | risque | encourt | encourent | éventuel | éventuels | éventuelle",
  doubt: 'prétendument | soi-disant | supposément | prétendu | prétendue | prétendus | prétendues | supposé | présumées | prétend sans preuve | hypothétique',
  countNoun: "le nombre de | le nombre des | le nombre d' | nombre total de | nombre total d' | un total de | le total des | le décompte des | le chiffre de",
  reach:
    "(est,était) passé à | (est,était) passée à | (s'élève,s'élevait,s'élèvent) à | (s'établit,s'établissait) à | (s'est,s'était) (élevé,établi,alourdi,porté) à | a atteint | atteint | atteignait | avait atteint | (monte,montait,grimpe) à | est monté à | est de | était de | se chiffre à | passe à | porté à | s'alourdit à | a dépassé | dépasse | est désormais de | a grimpé à | fait état de | de | a été porté à | est porté à",
  rise: "passé | passée | augmenté | grimpé | monté | baissé | est passé | passant | passer | chuté | révisé",
  prison: "prison | prison ferme | réclusion | emprisonnement | d'emprisonnement | détention | peines de prison | d'incarcération | travaux forcés | colonie pénitentiaire | bagne",
  current: "(reste,restent,demeure,demeurent,restaient,demeuraient) | toujours | encore | actuellement | à ce jour | en ce moment | se trouvent encore",
  observed: "ai vu | a vu | avons vu | ont vu | vu de ses yeux | compté | a compté | avons compté | ont compté | ai compté | vu personnellement | personnellement vu | dit avoir vu | affirme avoir vu",
  facility: "admis à | admis au | admises à | transportés à | transportés au | accueilli | reçu à l'hôpital | pris en charge à | pris en charge au | a accueilli | a reçu",
  list: 'liste de | la liste | liste des | liste nominative | noms de | les noms de',
  total: 'au total | en tout | un total de | total de',
  clause:
    "mais | tandis que | tandis qu' | alors que | alors qu' | parce que | car | bien que | quand | lorsque | lorsqu' | où | afin que | puisque | pendant que | après que | avant que | or | donc | que | qu' | comme",
}
