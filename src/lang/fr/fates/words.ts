/** The auxiliary of the active perfect, with an adverb between it and its participle. */
export const HAVE = '(a,ont,avait,avaient,ayant,avoir) [également,aussi,déjà,ainsi,depuis,«]'
/** Where the hurt are brought. */
export const HOSPITAL =
  "(l'hôpital,un hôpital,des hôpitaux,les hôpitaux,différents hôpitaux,plusieurs hôpitaux,le CHU,le CHR,la clinique,une clinique,le centre (hospitalier,de santé,médical),un centre (hospitalier,de santé,médical),les urgences,le dispensaire)"
/** Between a noun of an event and those it befalls. */
export const OF = "(de,d',des,du)"
/** Before a noun for those counted. */
export const NUMBER_OF = '[le] nombre [total,officiel,exact,provisoire] (de,des)'
/** A day between a verb and its object. */
export const WHEN =
  '[hier,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,depuis (hier,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche),aussitôt,également,pour (sa,leur) part,à (son,leur) tour,de (son,leur) côté]'
