import type { PersonalWords } from './personal-words.ts';

/** How German speaks of persons, their body, mind and age. */
export const GERMAN_PERSONAL: PersonalWords = {
  people: `
    frau, meine frauen, ehefrau*, mann, mannes, ehemann*, freund*, partner*, verlobt*, mutter*, mama*, mutti*, vater*, papa*,
    vati*, sohn*, sohne*, tochter*, kind*, baby*, saugling*, schwester*, bruder*, geschwister*, oma*, opa*,
    grossmutter*, grossvater*, grosseltern*, tante*, onkel*, cousin*, kusine*, nichte*, neffe*, schwieger*, kumpel*,
    nachbar*, kolleg*, chef*, mitbewohner*, vereinskamerad*, teamkolleg*, ex, zwilling*, familie*, eltern*, herr,
    herrn, genannt, namens, heisst, heisse
  `,
  body: `
    korper*, muskelkater*, steif*, mude*, mudigkeit*, erschopf*, ausgelaugt*, schwach*, schwache*, krank*, syndrom*,
    storung*, symptom*, gesundheit*, gesund*, erkalt*, husten*, schnupfen*, grippe*, allerg*, asthma*, verletz*,
    schmerz*, weh, wehtut, zerr*, verstauch*, wunde*, heil*, reha*, erhole mich von, therap*, behandl*, arzt*, physio*,
    krankenhaus*, klinik*, spital*, medizin*, medikament*, droge*, pille*, tablette*, impf*, spritze*, operat*,
    operier*, prothes*, behinder*, rollstuhl*, blind*, taub*, schwanger*, geburt*, wechseljahr*, menopaus*, menstru*,
    periode, regelblut*, hormon*, fruchtbar*, virus*, infek*, krebs*, tumor*, diabet*, epilep*, arthr*, osteo*,
    cholesterin*, blutdruck*, blut*, herz*, lunge*, niere*, leber*, magen*, bauch*, darm*, blase*, haut*, knochen*,
    gelenk*, nerv*, wirbel*, sehne*, korpergewicht*, mein gewicht, gewicht verlieren, ubergewicht*, adipos*, dick*, fett*, dunn*,
    schlank*, abnehm*, diat*, kalorien*, ess, esse, essen*, gegessen, mahlzeit*, ernahr*, hunger*, appetit*, fasten*,
    alkohol*, betrunken*, rauch*, sucht*, suchtig*, schlaf*, schnarch*, schwindel*, ohnmacht*, ubel*, kotz*, fieber*,
    migran*, kopfweh*, kopfschmerz*, humpel*, hinke*, atem*, atmen*, puls*, sex*, hiv, trans, schwul*, lesbisch*,
    kardi*, atmet, atmung*, nasenatmung, fruhstuck*, mittagessen*, abendessen*, platt, gerad*, kaputt, krankgeschrieben*, krankschreib*,
    # kilo/kilos/kg/kilogramm/pfund, wieg, wiege, zu schwer, unfall*, horgerat*, meine/meiner tage, kleines unterwegs
  `,
  mind: `
    psyche*, psychi*, psycho*, mental*, seel*, stress*, gestresst*, angst*, angstlich*, depress*, panik*, sorge*, furcht*,
    traurig*, wein, weine*, einsam*, allein*, trauer*, burnout*, ausgebrannt*, uberforder*, motivat*, motivier*,
    unmotiviert*, stimmung*, laune*, adhs*, autis*, bipolar*, zwang*, trauma*, suizid*, selbstmord*, sterb*, stirb*,
    tot*, tod*, toten, hass*, hoffnungs*, schuld*, scham*, schame*, wut*, wutend*, nervos*, gedachtnis*, demenz*, alzheim*,
    scheidung*, geschieden*, trennung*, getrennt von,
    lustlos*, konzentr*, faul, faulheit
  `,
  age: `
    alter*, alt, alte*, jung*, junge*, jugend*, teenager*, senior*, junior*, rentner*, rente*, geburtstag*, geboren*,
    lebensjahr*, jahrig*, jahre alt, ak #, generation*, mittvierzig*, vierzigjahr*, funfzigjahr*, sechzigjahr*
  `,
  contact: `
    telefon*, handy*, ruf mich, schreib mir, whatsapp*, email*, e mail*, mail, mails, adresse*, anschrift*, strasse*,
    wohne, wohnt, wohnung*, haus, zuhause, passwort*, konto*, bank, iban, ausweis*, insta*, facebook*, snap*, tiktok*,
    telegram*
  `,
};
