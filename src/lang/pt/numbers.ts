import type { NumberTable } from '../number-table.ts'

export const numbers: NumberTable = {
  decimal: ',',
  cardinals: [
    [0, 'zero'],
    [
      1,
      '(um,uma) (só,único,única) | (um,uma) (dos,das) | apenas (um,uma) | um (deles,destes,desses,dos quais) | uma (delas,destas,dessas,das quais)',
    ],
    [2, 'dois | duas | um par de'],
    [3, 'três | tres'],
    [4, 'quatro'],
    [5, 'cinco'],
    [6, 'seis'],
    [7, 'sete'],
    [8, 'oito'],
    [9, 'nove'],
    [10, 'dez'],
    [11, 'onze'],
    [12, 'doze'],
    [13, 'treze'],
    [14, 'catorze | quatorze'],
    [15, 'quinze'],
    [16, 'dezasseis | dezesseis'],
    [17, 'dezassete | dezessete'],
    [18, 'dezoito'],
    [19, 'dezanove | dezenove'],
    [20, 'vinte'],
    [30, 'trinta'],
    [40, 'quarenta'],
    [50, 'cinquenta | cinqüenta'],
    [60, 'sessenta'],
    [70, 'setenta'],
    [80, 'oitenta'],
    [90, 'noventa'],
    [100, 'cem | cento'],
    [200, 'duzent(os,as)'],
    [300, 'trezent(os,as)'],
    [400, 'quatrocent(os,as)'],
    [500, 'quinhent(os,as)'],
    [600, 'seiscent(os,as)'],
    [700, 'setecent(os,as)'],
    [800, 'oitocent(os,as)'],
    [900, 'novecent(os,as)'],
  ],
  multipliers: [
    [1e3, 'mil'],
    [1e6, 'milhão | milhões | milhao | milhoes | mi'],
    [1e9, 'mil (milhões,milhoes) | bilhão | bilhões | bilhao | bilhoes'],
    [1e12, 'bilião | biliões | trilhão | trilhões'],
  ],
  onesWithin: 'um | uma',
  halves: 'mei(o,a)',
  joiners: 'e',
  approximate: [
    [5, 'meia dezena'],
    [6, 'meia dúzia'],
    [10, 'dezena(,s)'],
    [12, 'dúzia(,s)'],
    [15, 'quinzena de'],
    [20, 'vintena'],
    [30, 'trintena'],
    [50, 'cinquentena | meia centena | meio cento'],
    [100, 'centena(,s) | cento de'],
    [500, 'meio milhar'],
    [1000, 'milhar(,es)'],
    [1e4, 'dezena(,s) de (milhares,milhar,mil)'],
    [1e5, 'centena(,s) de (milhares,milhar,mil)'],
    [250_000, 'quarto de milhão'],
    [5e5, 'meio milhão'],
  ],
  vague: [
    [
      'few',
      'vários | várias | alguns | algumas | uns quantos | umas quantas | umas poucas | [uns,umas] poucos | poucas | diversos | diversas | um punhado de | uma mão cheia de | certo número de | alguns poucos | algumas poucas',
    ],
    ['tens', '[várias,algumas,umas] dezenas | [várias,algumas] dúzias'],
    ['hundreds', '[várias,algumas,umas] centenas | centenas e centenas'],
    ['thousands', '[vários,alguns,uns] milhares | milhares e milhares | muitos milhares'],
    ['tens-of-thousands', '[várias] dezenas de (milhares,milhar,mil)'],
    ['hundreds-of-thousands', '[várias] centenas de (milhares,milhar,mil)'],
    ['millions', '[vários,alguns] milhões'],
    [
      'many',
      'muitos | muitas | inúmeros | inúmeras | numerosos | numerosas | [um] (grande,elevado,enorme) número de | incontáveis | dezenas e dezenas | [uma] grande quantidade de | dezenas ou centenas | centenas ou milhares | muitíssimos | muitíssimas | bastantes | um sem - número de | uma infinidade de | um monte de',
    ],
  ],
  hedgesBefore: [
    [
      'about',
      '[a] cerca (de,dos,das) | aproximadamente | à volta (de,dos,das) | [em] torno (de,dos,das) | por volta (de,dos,das) | (uns,umas) | perto de (uns,umas) | (cerca,à volta) de (uns,umas) | na ordem (de,dos,das) | na casa (dos,das) | estimad{o} em | coisa de | mais ou menos | algo como | aí uns | aí umas | qualquer coisa como | (ronda,rondam,rondava,rondavam,rondará) (os,as,) | a rondar (os,as,)',
    ],
    [
      'nearly',
      'quase | perto (de,dos,das) | próximo (de,dos,das) | pouco menos de | praticamente | à beira (de,dos,das)',
    ],
    [
      'at-least',
      '[em,a,para] pelo menos [uns,umas] | ao menos | no mínimo | (no mínimo,ao menos) , | não menos (de,do que,que) | nada menos (de,do que,que) | um mínimo de | já são | mínimo de | pelo menos a | pelo menos em',
    ],
    [
      'more-than',
      '[um pouco,pouco,bem,muito,já,para,a,há] mais (de,do que,que) | acima (de,dos,das) | superior(,es) a | [já] (ultrapassa,ultrapassam,ultrapassou,ultrapassaram,supera,superam,superou,superaram,excede,excedem,excedeu) [já] [os,as] | já (passa,passam,passava) (de,dos,das) | para lá (de,dos,das) | para cima (de,dos,das) | para além (de,dos,das) | mais de uns',
    ],
    [
      'at-most',
      'não (passa,passam,passou,passaram,passará,passarão) (de,dos,das) | não (ultrapassa,ultrapassam,ultrapassou,ultrapassaram,excede,excedem,excedeu,excederam) (os,as,) | no máximo | até | um máximo de | não mais (de,do que,que) | quando muito | (quando muito,no máximo) , | máximo de | até a | até um máximo de | até ao máximo de',
    ],
    ['less-than', '[a,para] menos (de,do que,que) | abaixo (de,dos,das) | inferior(,es) a | aquém (de,dos,das)'],
  ],
  hedgesAfter: [
    [
      'about',
      'e (tal,tais,tantos,tantas,poucos,poucas,picos) | aproximadamente | mais ou menos | mais coisa menos coisa | por aí',
    ],
    ['at-least', 'ou mais | pelo menos | no mínimo | ao menos'],
    ['at-most', 'no máximo | ou menos | quando muito'],
  ],
  ranges: [
    ['entre [os,as]', 'e [os,as] | a'],
    ['de | dos | das', 'a | aos | às'],
    ['', 'a | ou | - | –'],
  ],
  ordinals:
    'primeir{o} | segund(o,a) | terceir{o} | quart(o,a) | quint(o,a) | sext(o,a) | sétim{o} | oitav{o} | non(o,a) | décim{o} | vigésim{o} | trigésim{o} | centésim{o}',
  ordinalEndings: '. º | . ª | . o | º | ª | ° | o | a | os | as',
  measuresAfter: [
    ['age', '(anos,meses) de (idade,vida)'],
    [
      'money',
      '[de] (euros,euro,dólares,dólar,reais,real,escudos,meticais,metical,kwanzas,kwanza,libras,rublos,tenges,pesos,francos,ienes,iuanes,yuans,rupias,nairas,rands,dobras,patacas,centavos,cêntimos,salários mínimos) | € | R $ | $ | US $ | £ | MT | Kz | USD | EUR | BRL',
    ],
    ['percent', '(terços,quintos,décimos) | % | por cento | pontos percentuais | ponto percentual | pontos base'],
    [
      'duration',
      '[de] (anos,ano,meses,mês,semanas,semana,dias,dia,horas,hora,minutos,minuto,segundos,noites,noite,madrugadas,décadas,década,séculos,século,trimestres,semestres,temporadas,épocas,fins de semana,jornadas) | h | hs | min',
    ],
    [
      'distance',
      '[de] (quilómetros,quilômetros,quilómetro,quilômetro,metros,metro,centímetros,centímetro,milímetros,milhas,milha,léguas,pés,polegadas,quarteirões) | km | m | cm | mm',
    ],
    [
      'measure',
      `[de] (toneladas,tonelada,barris,barril,litros,litro,quilos,quilo,quilogramas,gramas,hectares,hectare,graus,megawatts,alqueires,metros cúbicos,metros quadrados,quilómetros quadrados,quilômetros quadrados,sacas) | kg | km² | m² | m³ | MW | GW | GB | ha | km / h | quilómetros por hora | quilômetros por hora |
      (pontos,ponto,golos,golo,gols,gol,votos,voto,lugares,exemplares,cópias,vezes,páginas,jogos,jogo,partidas,medalhas,ações,acções,andares,pisos,vagas,camas,leitos,doses,tiros,disparos,balas,facadas,armas,armas de fogo,fuzis,pistolas,granadas,munições,cartuchos,réplicas,seguidores,assinantes,espectadores,espetadores,visualizações,canções,episódios,capítulos,palavras,mandatos,assinaturas,pedidos) |
      (casos,processos,inquéritos,recursos,queixas,denúncias,mandados de prisão,mandados de detenção,mandados de busca,mandados,projetos,projectos,empresas,países,cidades,municípios,concelhos,distritos,províncias,estados,aldeias,bairros,vilas,localidades,animais,vacas,bois,bovinos,cabeças de gado,porcos,aves,galinhas,cães,cachorros,gatos,cavalos,ovelhas,golfinhos,baleias,tartarugas,elefantes,rinocerontes,árvores,drones,mísseis,foguetes,voos,livros,filmes,discos,contas,quadros,esculturas,manuscritos)`,
    ],
    // Words that look like people or fates and are none.
    [
      'no-fate',
      `corpos (de bombeiros,de segurança,de polícia,policiais,sociais,gerentes,celestes,docentes,estranhos,hídricos,técnicos,de água) | feridas (de bala,de faca,abertas,na cabeça,no corpo) | vítimas de (abuso,abusos,abusos sexuais,abuso sexual,violência doméstica,violência sexual,assédio,tráfico,tráfico de pessoas,burla,burlas,fraude,golpe,golpes,discriminação,racismo,violação,violações,estupro,crimes,crime,maus - tratos,exploração,bullying) |
      mortes por (cada,mil,milhão,cem,100,ano,dia,semana) | mortos por (mil,ano,dia,milhão) | homicídios por (cada,cem,mil,100,ano) | (guerra,guerras,sociedade,sociedades,proteção,protecção,polícia,construção,aviação,defesa,desobediência,estado,registo,registro,código,engenharia,casamento,união,ação,acção,casa,direito,direitos,guarda,vida) (civil,civis) |
      (golpe,tribunal,hospital,ditadura,operação,ação,acção,base,regime,governo,junta,ataque,ofensiva,intervenção,serviço,parada,comando,exercício,exercícios,quartel,academia,aliança,aeródromo,aeroporto,instalação,posto,depósito) (militar,militares) |
      (ataque,ataques,atentado,atentados,grupo,grupos,organização,ameaça,célula,milícia) (terrorista,terroristas,extremista,extremistas,jihadista,jihadistas,rebelde,rebeldes) | (projeto,projecto,território,carro,aldeia,comunidade) (piloto,indígena,suspeito) |
      (fugiu,fugiram,fugir,fugido) (da cadeia,da prisão,da esquadra,da delegacia,do presídio,do local,da polícia,do hospital,da penitenciária,do estabelecimento prisional,do centro de detenção,de carro,de moto,de mota,de avião,de um,de uma,da justiça) | dispensad{o} (das aulas,da aula,de aulas,do serviço,da prova,de apresentar,de pagar,de votar,de visto) |
      (natureza,naturezas,língua,línguas,letra,ponto,peso,tempo,mar,ângulo,zona,volume,arquivo) mort{o} | orgulho ferido | (matou,mataram,mata,matam,matar) de (riso,rir,tédio,saudade,saudades) | (morreu,morreram,morre,morrem,morrer) de (riso,rir,amores,saudade,saudades,vontade,vergonha,tédio,inveja) | (treinador,treinadora,técnico,técnica,selecionador,seleccionador,clube,time,equipa,equipe) (dispensou,dispensa,libertou,liberta,liberou,libera) |
      (animal,animais,cão,cães,cachorro,cachorros,gato,gatos,golfinho,golfinhos,cavalo,cavalos,boi,bois,vaca,vacas,pássaro,pássaros,ave,aves,urso,lobo,lobos,baleia,baleias,tartaruga,tartarugas,peixe,peixes,elefante,elefantes,leão,onça,carro) (mort,ferid,pres,desaparecid){o} |
      pres{o} (ao,à,aos,às,a um,no trânsito,em casa,por um fio,entre,sob,debaixo,dentro) | pres{o} (no,na,nos,nas,num,numa) (elevador,elevadores,escombros,destroços,ferragens,engarrafamento,mina,lama,gruta,caverna,gelo,incêndio,edifício,subsolo,carro,viatura,teleférico,tempo,passado)`,
    ],
    ['population', '[de] (habitantes,almas)'],
    ['ordinal', 'aniversário'],
    [
      'measure',
      '[de] (camundongos,camundongo,ratos,rato,ratazanas,macacos,coelhos,sapos,morcegos,insetos,abelhas,formigas,mosquitos,vermes,corais,larvas,células,célula,neurônios,neurónios,micróbios,vírus,bactérias,cepas,estirpes,tumores,estrelas)',
    ],
  ],
  measuresBefore: [
    ['money', '$ | R $ | US $ | € | £'],
    [
      'law',
      '(artigo,artigos,art .,arts .,parágrafo,resolução,decreto,decreto - lei,portaria,lei,lei complementar,alínea,inciso,emenda,súmula,processo,acórdão,proposta de lei,projeto de lei) [n . º,nº,n º,n . o,número]',
    ],
    [
      'age',
      'com idade de | com idades entre [os] | com idades compreendidas entre [os] | idade entre [os] | idades entre [os] | idade de',
    ],
    ['population', 'população de [cerca de,mais de,quase]'],
    [
      'ordinal',
      'minuto | número | n º | n . º | nº | página | pág . | quarto | sala | voo | rodovia | estrada nacional | estrada | BR - | EN | quilómetro | quilômetro | km | linha | canal | covid - | sub - | top | G | F - | boeing | airbus | apartamento | porta | bloco | quadra | lote | cela | pavilhão | versão | temporada | fase | capítulo | tabela | grupo | su - | mig - | R - | a camisola | camisa',
    ],
    [
      'measure',
      '(todos,todas) (menos,exceto,excepto,salvo) | (todos,todas) , (menos,exceto,excepto,salvo) | (à,com) (exceção,excepção) (de,dos,das)',
    ],
  ],
}
