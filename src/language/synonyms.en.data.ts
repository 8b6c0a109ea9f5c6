/** What people type in English, with the Dutch words of texts that it leads to. */
export const english = `
zwanger, zwangerschap, verloskundige: pregnant, pregnancy, midwife
bevalling, kraamzorg: birth, childbirth, maternity
baby, consultatiebureau: newborn, infant, child health clinic
vaccinatie, inenting: vaccination, vaccine
borstvoeding: breastfeeding, breast feeding
slapen: sleep, sleeping, sleepless, insomnia
huilen: crying
eten: eating, food
overgewicht, gewicht: overweight, obesity, weight
kinderopvang: childcare, daycare, day care, nursery
peuter, peuterspeelzaal: toddler, preschool, playgroup
opvoeden, opvoeding: parenting, upbringing, raising children, raising kids, parents, parent
kind, kinderen: child, children, kid
gedrag, grenzen: behaviour, behavior, tantrum, tantrums
school: schools, education, teacher
leerplicht, spijbelen: truancy, skipping school, school attendance
pesten, gepest: bullying, bullied, bully
eenzaam: lonely, loneliness, alone
scheiding, scheiden: divorce, divorced, separation, custody
ruzie, relatieproblemen: argument, fighting, quarrel
geld, schulden, schuldhulp: debt, debts, money, poverty
werk, bijbaan: job, side job, work
uitkering: benefits, welfare
geen huis, dakloos: homeless, housing
hulp: help, support
bellen, telefoon: phone, call, telephone, phone number
contact: contact us, address
inloop, binnenlopen: walk in, drop in, opening hours, appointment
anoniem: anonymous, anonymously
organisaties: organisations, organizations, partners
gezondheid, ziek: health, sick, ill, illness
dokter, huisarts, jeugdarts: doctor, gp
psycholoog, ggz: psychologist, therapist, therapy, mental health
somber, depressief, depressie: depressed, depression, sad
angst, bang: anxiety, anxious, scared, fear, panic attack
stress: stressed
autisme, diagnose: autism, autistic
beperking: disability, disabled
verslaving, verslaafd, drugs: addiction, addicted, weed, drug
alcohol: drunk, drinking problem
roken: smoking, vaping
gamen: gaming, game addiction
seks, veilig vrijen: safe sex, birth control, contraception
verliefd, verkering: in love, relationship, boyfriend, girlfriend
mishandeling, geweld, huiselijk geweld: abuse, domestic violence, child abuse, violence, beaten, hitting, neglect
misbruik: sexual abuse, rape, raped, harassment
weglopen: run away, running away, runaway
zelfmoord: suicide, suicidal, kill myself, want to die, self harm
politie: police
asielzoeker, vluchten: refugee, refugees, asylum
jongeren, jeugd: youth, teenager, teenagers, teen, young people
jongerenwerk: youth work, youth worker, youth centre
vrije tijd, sport: sports, activities, things to do
cursus, training: course, workshop for parents
jeugdzorg: youth care, foster care, child protection
zindelijk, bedplassen, ontwikkeling: potty, potty training, toilet training, bedwetting, diaper, nappy
eten, eter: eat, eats, picky eater, fussy eater, feeding
slapen: awake, nightmare, nightmares, bedtime, nap
driftbuien, gedrag: outburst, aggressive, aggression, angry, anger, does not listen, stubborn, screaming
grenzen, opvoeden: boundaries, discipline, rules, punishment
puberteit, puber: puberty, adolescent, adolescence, teenage
meertalig, taal: bilingual, multilingual, two languages, mother tongue, language development
ontwikkeling, groei: development, growth, speech, speech delay, milestones, crawling
schermtijd: screen time, screens, tablet, tv
telefoon, mobiel: mobile phone, smartphone, first phone
zakgeld: pocket money, allowance
rouw, overleden: grief, death, died, mourning
faalangst, toets: fear of failure, exam stress, school stress
druk gedrag: adhd, hyperactive
kindertelefoon, inloop: talk, talk to someone, someone to talk to, listening
inloop, spreekuur: consultation, consultation hour, visit, where can i go, open
inloop: free, cost, costs, price
school, leren: homework, primary school, secondary school, school choice
broers, zussen, ruzie: siblings, brother, sister
stiefouder, scheiding: single parent, stepfamily, coparenting, ex
somber na de bevalling: postnatal depression, postpartum depression, baby blues
zorgen: worry, worried, worries
roken: smokes, smoke, cigarettes, vape
alcohol: drinks, beer
verslaving, verslaafd, drugs: smokes weed, cannabis
broers, zussen, ruzie: siblings fight, siblings fighting
geld, schulden, schuldhulp: no money, poor
dokter, huisarts, jeugdarts: pediatrician, paediatrician
eenzaam: no friends
`;
