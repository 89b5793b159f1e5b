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
  code: 'ar',
  scripts: ['Arabic'],
  order: 'behind',
  endings: {
    force:
      'الشرطة,شرطة,السلطات,القوات,قوات الأمن,الأمن,الجيش,قوات الاحتلال,الاحتلال,المسلحين,مسلحين,الميليشيا,الجماعة,القوات الحكومية',
    said: 'قال,قالت,قاله,قالته,يقول,تقول,ذكر,ذكرت,ذكره,ذكرته,أعلن,أعلنت,أعلنه,أعلنته,أفاد,أفادت,أفاد به,أفادت به,أكد,أكدت,أكده,أكدته,أورد,أوردت,أورده,أوردته,نقل,نقلت,نقله,نقلته,نشر,نشرت,نشره,نشرته,أوضح,أوضحت,أوضحه,أوضحته,صرح به,صرحت به,جاء في,ورد في,كشف عنه,كشفت عنه,كشف,كشفت,روى,روت,رواه,روته,بين,أظهرت,أظهرته,يظهر,تظهر',
    v: ',ت,وا,ا',
    pr: 'ه,ها,هم,هما',
    nation:
      'فلسطيني,سوري,عراقي,لبناني,أردني,مصري,سوداني,ليبي,تونسي,جزائري,مغربي,يمني,سعودي,أفغاني,باكستاني,هندي,صيني,إيراني,تركي,كردي,روسي,أوكراني,فرنسي,بريطاني,ألماني,إيطالي,إسباني,أمريكي,أميركي,إسرائيلي,نيجيري,صومالي,إثيوبي,بنغالي,فلبيني,نيبالي,كازاخي,مكسيكي,كولومبي',
  },
  clitics: {
    prefixes: ['و', 'ف', 'لل', 'ب', 'ل', 'ك', 'ال'],
    suffixes: ['ها', 'هم', 'هما', 'هن'],
    definite: 'ال',
    prepositions: ['ب', 'ل', 'ك'],
    dative: 'ل',
    reaching: 'ب',
    genitive: 'لل',
    adjectives: ['ي', 'يه', 'يون', 'يين', 'يتان'],
    stem: 3,
  },
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
