// First names that are common in the Netherlands and are no word of an address that several people share.

const names = `
aad aafke aart abdul achmed adriaan agnes ahmed aisha albert alex ali alice amina amir an andre andrea angela anita anja anke ankie ann anna anne annemarie annemiek
anneke annet annie anouk anton antoon arie arjan arjen arnold astrid barbara bart bas bea ben bernard bert bianca birgit bob boris bram brenda brigitte carin carla carlo
carolien caroline cees chantal charlotte chris christa christiaan christine cindy claudia coen cor cora corine cornelis corrie daan daniel danielle dave david debbie
demi dennis desiree diana dick dirk dirkjan dorien ed eddy edith edwin eefje elena elif elisa elise ella ellen els elsbeth emiel emma emre erik eric erika erna
ernst esmee esther eva evelien evert fatima fatma fenna ferdi femke floor floris fons francine frank frans franciska fred frederik frits gea geert gerard gerda gerben
gerrit gert gijs gina greet greta guido guus han hanna hannah hanneke hans harm harrie harry hassan heidi hein helen helena helma hendrik henk hennie henny henriette herman
hetty hilde hilly huub ibrahim ilse ina inge ingrid irene irma isa isabel ivo jaap jack jacob jacqueline jan janine janneke jannie janny jantje jasmijn jasper jeanette jelle jennifer jeroen
jessica jet jeroen jan joan joanna jochem johan johanna john johnny jolanda jolien joop joost jorien joris jos jose joyce judith julia juliette jurgen kaatje karel karen karin karim
karlijn kees kelly kevin kim kirsten klaas klara koen koos lars laura leen lena lenie lennart leo leon leonie lex lia lianne lies liesbeth lieke lilian linda linde lisa lisette liza loes lotte
louis louise luc lucas lucia luuk lydia maaike maarten machteld mahmoud manon marc marcel marco margot margriet maria marianne marieke marije marijke marijn marina marion marisa mariska
marja marjan marjo marjolein marjolijn mark marleen marlies marloes marlon marta martien martijn martin martine mary mathilde matthijs maud maurice max meike melanie melissa menno merel mia
michael michel michelle michiel mieke miep milan mirella mirjam mohamed mohammed monica monique mustafa myra nadia nancy naomi natasja nathalie nel nico nicole niek niels nienke nina
noor olga onno oscar otto pascal patricia patrick paul paula pauline peggy peter petra philip piet pieter pim quinten rachel ralf ramon raymond rebecca reinier rem renate rene renee
riet rik rina rita rob robbert robert robin roel roelof roland rolf ron ronald roos rosa rosalie rosanne roy ruben rudi rutger ruth ruud sabine saida sam samir samira sandra sanne sara sarah
saskia sebastiaan selma serge sharon sietske silvia simone simon sjaak sjoerd sofie sonja sophie stan stefan stefanie stephan steven suzan suzanne sven sylvia tamara tanja tessa theo thea thijs
thomas tijs tim tineke tino tom ton toon truus ursula valerie vera veronique victor vincent walter wendy wessel wietske wil wilfred wilhelmina willeke willem willemien wilma wim wouter yasmin yasmina
youssef yvette yvonne yusuf zeynep
`;

/** First names, in small letters without accents. */
export const firstNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
