import type { PackTables } from '../../src/lang/pack.ts'
import { type CopyLanguage, copyLanguage } from '../../src/link/copy-language.ts'
import { type CopyPrint, copyPrint } from '../../src/link/copy-print.ts'

/** What comparing copies takes from the pack of `code`, without compiling its lexicon. */
async function languageOf(code: string): Promise<CopyLanguage> {
  const { default: tables } = (await import(`../../src/lang/${code}/index.ts`)) as { default: PackTables }
  return copyLanguage(tables)
}

/** The print of a document of one report. */
export async function printOf(
  name: string,
  language: string,
  text: string,
  takenFrom: string[] = [],
): Promise<CopyPrint> {
  const report = {
    id: `${name}#1`,
    document: name,
    sha256: name,
    language,
    published: null,
    publisher: null,
    title: null,
    takenFrom,
    start: 0,
    end: text.length,
  }
  return copyPrint(text, report, await languageOf(language))
}
