import type { TextTable } from '../text-table.ts'

export const text: TextTable = {
  abbreviations: `mr | mrs | ms | dr | prof | gen | col | maj | capt | lt | sgt | cpl | gov | govs | sen | sens | rep | reps | gens | drs | profs | messrs | del | atty | supt | asst | rev | hon | pres | st | jr | sr |
    nos | art | vol | pp | fig | approx | ca | vs | cf | e.g | i.e | al | ave | dept | univ | mt | ft | ala | ariz | ark | calif | colo | conn | fla | ill | kan | ky | md | mich | minn | mo | mont | neb | nev | okla | pa | tenn | tex | vt | wis | wyo |
    jan | feb | mar | apr | jun | jul | aug | sept | sep | oct | nov | dec`,
  closings: 'continued here | to be continued | continued in (part,the next) | end of part',
  sources:
    'source | sources | from | via | taken from | reprinted from | republished from | copied from | originally published (in,by,on,at) | first published (in,by,on,at)',
  media: 'site | website | web site | newspaper | agency | news agency | portal | blog | magazine | channel',
  press:
    'reuters | ap | associated press | afp | upi | bbc | cnn | npr | xinhua | al jazeera | news | times | daily | post | herald | tribune | gazette | guardian | journal | telegraph | mirror | observer | chronicle | press',
  rights: 'copyright | all rights reserved | ©',
  publications:
    'publication date | date of publication | published | published on | posted | posted on | updated | last updated | date',
  todays: 'today | this day | on this day',
  anniversaries: `(mark,marks,marked) | years since | years ago | year since | year ago | years have passed | years have gone by | anniversary`,
  formers: 'formerly | previously | until | before | earlier | also known as | born | founded',
  defines: '(is,was) (a,an,the,one of)',
  presents: '(city,town,village,settlement,district,port,capital) of',
  firstPerson: "i | i'm | i've | i'd | i'll | my | me | myself",
}
