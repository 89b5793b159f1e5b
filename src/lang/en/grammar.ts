import type { Grammar } from '../grammar-table.ts'

export const grammar: Grammar = {
  functionWords:
    'the | of | and | to | in | that | was | were | for | with | is | on | by | from | at | as | are | has | had | have | been | which | their | who | after | not | but | this | an | they | said | it',
  be: `(was,were,is,are,be,been,being) | (has,have,had) been | (has,have,had) | (get,gets,got) | (was,were) found | (has,have,had) been found |
    (was,were) (reportedly,allegedly,also,all) | (was,were) confirmed | (is,are) (feared,presumed,believed) | (is,are,was,were) (feared,presumed,believed,known,reported) to have been | (is,are,was,were) being |
    (is,are,was,were) reported`,
  of: 'of | of the | from among | among | of those | of these | of their | of its',
  and: 'and | & | as well as | and also | and another',
  or: 'or',
  article: 'a | an | another | one',
  definite: 'the | this | that | these | those | his | her | its | their | my | our | your',
  preposition:
    'in | at | on | from | with | without | during | after | before | against | near | into | onto | through | towards | to | under | over | amid | for | as | within | outside | via | around | between | since | until | despite | behind | across | like | than | about | (talk,talks,talked,talking,speak,speaks,spoke,speaking,know,knows,report,reports,reported,information,data,rumours,rumors,claims) about',
  locative:
    'in | at | near | outside | around | inside | across | throughout | in the (city,town,village,district,region,province,port,capital) of | on the outskirts of | in central | in downtown | in the centre of | in the center of | in and around | square of | streets of',
  agent: 'by | at the hands of',
  relative: 'who | which | that | whom | whose',
  including:
    'including | among them | among whom | among those | of whom | of which | of these | of those | out of them | ( of which | with , among them | some of them | counting',
  ofThem: 'of them | of whom | of these | of those',
  besides: 'also | as well as | in addition [to] | besides | on top of | plus | a further | another | further | additional | more',
  other: 'other | others | another | further | more | additional',
  not: "not | n't | never | didn't | wasn't | weren't | did not | was not | were not | nor",
  nobody: 'no one | nobody | no - one | none | no person | not a single person',
  no: 'no',
  hypothetical:
    "if | would | could | might | may | should | will | want to | wanted to | threaten | threatened to | threatening to | demand | demanded | demanding | calls for | called for | in case of | unless | risk being | risks | face | faces | facing | plan to | planned to | vowed to | prepare to | in order to | potential | potentially",
  doubt: 'allegedly | alleged | supposedly | supposed | purportedly | purported | so - called | ostensibly | claimed without evidence',
  countNoun:
    'the number of | number of | numbers of | [the] total number of | the ranks of | the count of | the figure for | tally of | toll of',
  reach:
    '(rose,rises,risen,climbed,climbs,increased,grew,grown,jumped,soared,fell,dropped) to | reached | reaches | had reached | has reached | has risen to | had risen to | has climbed to | stood at | stands at | amounted to | came to | was | is | were | exceeded | exceeds | totalled | totaled | now at | at | was put at | was raised to | now stands at | has grown to | hit | hits | of',
  rise:
    'rose | rises | risen | rising | increased | increases | climbed | grew | grown | jumped | soared | fell | dropped | up | down | went up | revised | raised',
  prison: 'prison | jail | imprisonment | behind bars | penal colony | prison camp | in custody',
  current: 'remain | remains | remained | still | currently | are still | is still | at present | at the moment | continue to be',
  observed: 'saw | personally saw | counted | seen | witnessed | has seen | had seen | i saw | we saw | we counted',
  facility: 'admitted to | were taken to | was taken to | received by | brought to | treated at | were treated at',
  list: 'list of | list with | names of | lists | by name',
  total: 'in total | altogether | in all | a total of | total of | overall | total',
  clause:
    'but | while | whereas | because | although | though | when | where | that | after which | whereupon | since | as | so | until | if | before | after',
}
