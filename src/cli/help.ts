/** What PATHS may be, for the help of every command that reads a case. */
export const PATHS_HELP = 'files and folders (searched through), and *.jsonl with one document a line'

/** Examples in the form all help texts share. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ variorum ${line}`).join('\n')}`

/** What stands below the list of commands. */
export const PROGRAM_HELP = `${examples(
  'build reports/                          the ledger of a folder, for reading',
  'build reports/ --html dossier.html      the same as a page to read, check and pass on',
  'open reports/                           the page in a browser, anew whenever a report changes',
  'claims reports/ --csv > claims.csv      every claim, for a spreadsheet',
  'ledger reports/ --json | jq .questions  the ledger, for programs',
  'explain reports/a.txt:1042              what was made of the words at that offset',
)}

Nothing leaves this machine. Nothing printed says what is true: only what was said, by whom, and where it stands.
Exit status: 0; 1 if an input was skipped (one line on standard error says which and why); 2 on wrong usage.`
