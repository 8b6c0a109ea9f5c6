// What residents know by its letters, and short forms that stand in the way of reading.

/** Abbreviations that need no explanation, better known than what they stand for; and names in capitals. */
export const wellKnown: ReadonlySet<string> = new Set(
  (
    'CJG GGD GGZ BSO MBO HBO HAVO VWO VMBO MAVO ROC OK TV DVD CD PC USB SMS PDF QR PIN GPS WIFI ID BSN KVK NL EU VS VN UWV ANWB NS AOW BTW EHBO ' +
    'ADHD ADD HIV AIDS SOA IQ DNA XTC GHB THC LSD LHBTI LHBTIQ COC NIX18 PEGI DUO NOS GFT APK CBR CV FAQ PABO WC PTA EK WK BV NV GR ' +
    'WMO AVG KNMI RIVM NIBUD COVID VOG MRI AED ICE IKEA HEMA SIM APP VR AI MEE'
  ).split(' '),
);

/** Short forms with points, with what they stand for. A last point is not written here. */
export const signAbbreviations: ReadonlyMap<string, string> = new Map(
  `afd: afdeling
a.d.h.v: aan de hand van
a.s: komende
a.u.b: alstublieft
bijv: bijvoorbeeld
b.v: bijvoorbeeld
b.g.g: als u niemand bereikt
c.q: of
d.d: van
d.m.v: met, door
d.w.z: dat betekent
e.a: en anderen
e.d: en zulke dingen
e.e.a: alles
enz: en nog meer
etc: en nog meer
evt: misschien, als u dat wilt
excl: zonder
i.c.m: samen met
i.h.b: vooral
i.h.k.v: voor, bij
i.i.g: in elk geval
i.o.m: samen met
i.p.v: in plaats van
i.s.m: samen met
i.t.t: anders dan
i.v.m: door, vanwege
incl: met
jl: afgelopen
m.a.w: dus
m.b.t: over
m.b.v: met
m.i.v: vanaf
m.n: vooral
m.u.v: behalve
mbt: over
mw: mevrouw
n.a.v: na, door
n.b: let op
n.o.t.k: wordt nog bekend
n.v.t: geldt niet
o.a: onder andere
o.b.v: door, met
o.i.d: of iets wat daarop lijkt
o.l.v: geleid door
o.m: onder meer
o.v.v: met daarbij
p.p: per persoon
p.w: per week
resp: en dan
s.v.p: alstublieft
t.a.v: voor
t.b.v: voor
t.g.v: door
t.h.v: bij
t.n.v: op naam van
t.o.v: vergeleken met
t.w: namelijk
t.z.t: later
tav: voor
tbv: voor
v.a: vanaf
v.w.b: over
vgl: vergelijk
w.o: zoals
zgn: zogenaamd
z.g: zogenaamd
z.o.z: zie de andere kant
z.s.m: zo snel mogelijk`
    .split('\n')
    .map((line): [string, string] => {
      const [short = '', full = ''] = line.split(': ');
      return [short, full];
    }),
);
