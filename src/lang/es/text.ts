import type { TextTable } from '../text-table.ts'

export const text: TextTable = {
  abbreviations: `sr | sra | srta | sres | dr | dra | prof | gral | cnel | cap | tte | lic | ing | d | dña | ud | uds | st | sta | sto | art | arts | núm | núms | no | pág | págs | vol | av | avda | aprox | ca |
    ene | feb | mar | abr | jun | jul | ago | sept | sep | oct | nov | dic | ee | uu | ej`,
  closings: 'continúa (aquí,en) | continuará | sigue (aquí,en la) | fin de la parte',
  sources:
    'fuente | fuentes | tomado de | extraído de | reproducido de | publicado (en,por) | publicado originalmente (en,por) | según publica | del sitio',
  media: 'sitio | sitio web | diario | periódico | agencia | portal | blog | revista | canal | página',
  press:
    'efe | el país | el mundo | el universal | diario | periódico | agencia | gaceta | la nación | prensa | noticias',
  rights: 'copyright | todos los derechos reservados | derechos reservados | ©',
  publications: 'fecha de publicación | publicado el | publicada el | actualizado el | actualizado | fecha',
  todays: 'hoy | este día | en este día | en el día de hoy',
  anniversaries:
    '(se cumple,se cumplen,cumple,cumplen) | años (desde,después) | año (desde,después) | hace [exactamente] (un,dos,tres,cuatro,cinco,diez) años | aniversario',
  formers:
    'antiguamente | anteriormente | antes | hasta | nacido | nacida | fundada | también conocido como | también conocida como',
  defines: '(es,era,fue) (un,una,el,la,uno de,una de)',
  presents: '(ciudad,pueblo,localidad,municipio,puerto,capital,aldea) (de,del)',
  firstPerson: 'yo | mi | mis | me | mí',
}
