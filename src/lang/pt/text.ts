import type { TextTable } from '../text-table.ts'

export const text: TextTable = {
  abbreviations: `sr | sra | srta | srs | dr | dra | prof | profa | gen | cel | cap | ten | sgt | eng | d | exmo | st | sta | sto | art | arts | nº | núm | no | pág | págs | vol | av | aprox | ca |
    jan | fev | mar | abr | mai | jun | jul | ago | set | out | nov | dez | ex`,
  closings: 'continua (aqui,em,no,na) | continuação (aqui,em) | fim da parte',
  sources:
    'fonte | fontes | retirado de | extraído de | reproduzido de | publicado (em,por,no,na) | publicado originalmente (em,por,no,na) | do site',
  media: 'site | sítio | jornal | agência | portal | blog | blogue | revista | canal | página',
  press: 'lusa | agência | diário | jornal | folha | público | gazeta | notícias | correio',
  rights: 'copyright | todos os direitos reservados | direitos reservados | ©',
  publications: 'data de publicação | publicado em | publicada em | atualizado em | actualizado em | data',
  todays: 'hoje | neste dia | no dia de hoje',
  anniversaries:
    '(assinala-se,assinalam-se,completam-se,faz,fazem) | anos (desde,depois,após) | ano (desde,depois,após) | há [exatamente] (um,dois,três,quatro,cinco,dez) anos | aniversário',
  formers:
    'antigamente | anteriormente | antes | até | nascido | nascida | fundada | também conhecido como | também conhecida como',
  defines: '(é,era,foi) (um,uma,o,a,um dos,uma das)',
  presents: '(cidade,vila,aldeia,localidade,município,porto,capital) (de,do,da)',
  firstPerson: 'eu | meu | minha | meus | minhas | mim | me',
}
