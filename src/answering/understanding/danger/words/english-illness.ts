import type { DangerWords, IllnessConcept } from '../red-flag-signs.ts';

/** How English speaks of fever, blood, pregnancy, medicine and operations. */
export const ENGLISH_ILLNESS: DangerWords<IllnessConcept> = {
  feverSaid: `
    fever, fevers, feverish, fevr, high temp, high temperature, running/got/have/had/with a temperature,
    temp/temperature is/of/at/was/hit/hitting/reached? 38/39/40/41/100/101/102/103/104,
    38/39/40 degree* fever, burning up, chills and, and chills, the chills, hot and cold, cold sweats,
    shivering .. bed/duvet/blanket*, shiver* and, teeth .. chatter*,
    have/got/had/with/caught/catching/recovering/over the? flu, flu and, influenza,
    have/got/had/has/caught/positive .. covid, covid positive, covid last/this, after/since/from/long covid,
    pneumonia, bronchitis, chest infection*, kidney infection, meningitis, lyme, bullseye rash,
    glandular fever, rhabdo*, stiff neck and, feel/feels/feeling/felt shivery, shivery, shivering all,
    sweating all night, night sweats, hot sweats, temperature of #, throat infection, ear infection,
    sinus infection, sepsis, really ill, bedridden, shaking and, sweating through .. sheets/bed/night/pyjamas,
    soaked the sheets, sweats at night, body temp .. 38/39/40, 100/101/102/103/104 fever/f, tested positive,
    sick with a, have/has/had/got/with/after mono
  `,
  dizzySaid: `
    dizzy, dizziness, dizzyness, dizzier, lightheaded*, light headed*, woozy, wooziness, vertigo, giddy,
    head is/was/keeps/started/starts spinning, room spin*, room is/was/keeps spinning, blurred/blurry vision,
    vision .. blurr*, unsteady on
  `,
  stomachSaid: `
    throw*/threw/puk*/vomit* up? all/every/since, vomiting since, throwing up since, cant keep .. down,
    keep/keeps/kept throwing/vomiting/puking, jaundice, yellow skin/eyes, unexplained weight loss,
    losing weight without, eyes .. yellow, skin .. yellow, yellow .. eyes/skin, appendicitis
  `,
  bloodSaid: `
    nosebleed* .. stop*, bleeding wont stop, wont stop bleeding, doesnt/didnt/hasnt stop* bleeding,
    bleeding heavily, heavy bleeding, bleeding from, bleeding down there, bleeding between, bleeding after,
    pee*/piss*/wee*/pass*/poo*/cough*/vomit*/throw*/spit*/crap* .. blood, blood when i, shit blood,
    shitting blood, lost a lot of blood, black stool*, tarry, soaked .. blood, gushing, deep cut,
    cut to the bone, need* stitches, on the loo/toilet paper
  `,
  blood: `blood, bloody, bleed*, bled`,
  outflow: `
    cough*, urin*, pee, peed, peeing, piss*, stool*, poo, poop*, vomit*, throw* up, threw up, spit*, toilet,
    loo, wipe*, wiping, head, wont stop, behind, bottom, bum, diarrh*, nose, ear, ears, rectal*, sick, wee,
    phlegm, semen, eye, sputum, mucus, spittle, saliva, snot, urine, bowel*, poop, tissue, streak*, stools,
    vagina*, saddle
  `,
  urine: `urine, pee, peed, peeing, wee, weeing, piss, pissing, stool*, poo, poop, urinating`,
  urineWrong: `
    brown*, cola, coke, dark*, pink*, red, reddish, black, tea, coffee, rusty, orange, blood*, burns, hurts
  `,
  wound: `cut, blister*, wound*, graze*, scrape, bite, scratch, skin, toenail, toe, rash, tick`,
  woundWrong: `
    red line*, red streak*, streak*, pus, oozing, oozes, infect*, spreading, bullseye, ring around, smells,
    gone bad, weeping, green, ring, red ring, circle, hot
  `,
  pregnancySaid: `
    pregnan*, pregnant, pregnancy, preggo, preggers, prego, up the duff, bun in the oven, knocked up,
    trimester*, antenatal, prenatal, postnatal, postpartum, post partum, post natal, c section*, csection*,
    caesarean*, cesarean*, c sections, # weeks/wks/months along/gone/postpartum/pp/post/pregnant,
    week/wk # of .. pregnancy, expecting a/my/our/twins/baby, expecting in,
    im/shes/wife/partner/girlfriend/sister/am/is/were/are expecting, found out .. expecting,
    trying for a baby, trying to conceive, ttc, ivf, morning sickness, due date, miscarr*, breastfeed*,
    breast feeding, breastfed, nursing my/our/mum/mom/mother, nursing a newborn/baby, had a/my/our baby,
    had a baby, having a baby, gave birth, giving birth, birth of, since birth, after birth, before birth,
    baby bump, my bump, baby is # weeks/wks/months, baby was/is born, weeks after .. birth/delivery/baby,
    # weeks/wks/months after .. birth/delivery/baby/labour, new mum, new mom,
    pelvic floor .. weak/damage*/leak*, prolapse*, diastasis, incontinen*, leak* when/if/every,
    leak* .. run/running/jump*, wee myself, pee myself, pee a little/bit, down there when,
    waters/water broke/breaking/gone, bub is, newborn is # weeks/days,
    in my/her first/second/third/1st/2nd/3rd trimester, maternity, test was/is/came positive, positive test,
    positive pregnancy, two lines, baby on the way, baby on board, im eating for two, with child,
    first/second/third/1st/2nd/3rd tri,
    due in may/june/july/august/september/october/november/december/january/february/march/april,
    wife/partner/girlfriend is # weeks/wks/months, had our baby, had our first, newborn and,
    months postpartum, pp and, cleared postpartum, in labour, labour pains, after labour, went into labour
  `,
  weeks: `weeks, wks, weeks along, trimester, month, months`,
  unborn: `
    baby, babys, bump, belly, midwife, spotting, gush*, waters, water broke, contraction*, kicks, kicking, due
  `,
  medicineSaid: `
    ibuprofen*, iboprofen, ibuprofin, ibuprofens, advil, nurofen, motrin, paracetamol*, acetaminophen,
    tylenol, aspirin*, naproxen, aleve, diclofenac, voltaren, voltarol, celecoxib, painkiller*, pain killer*,
    pain pill*, pain med*, pain relief, antiinflammator*, anti inflammator*, anti inflam*, nsaid*, cortisone,
    cortico*, steroid injection*, steroids, prednison*, prednisolone, antibiotic*, cipro, ciprofloxacin,
    amoxicillin, levofloxacin, antidepress*, anti depress*, ssri*, sertraline, zoloft, prozac, fluoxetine,
    citalopram, escitalopram, lexapro, venlafaxine, lithium, xanax, valium, adhd meds, ritalin, adderall,
    beta blocker*, betablocker*, bisoprolol, metoprolol, propranolol, blood thinner*, bloodthinner*,
    anticoagul*, warfarin, eliquis, xarelto, apixaban, rivaroxaban, heparin, clopidogrel, atorvastatin,
    insulin, metformin, ozempic, wegovy, mounjaro, semaglutide, accutane, isotretinoin, roaccutane,
    methotrexate, blood pressure pill*/tablet*/med*/medic*, water pills, diuretic*, levothyroxine, thyroxine,
    thyroid med*/pill*, medication*, meds, my medicine, his medicine, her medicine,
    on/take/taking/took/new medicine, medicines,
    on/taking/take/took/pop*/popped some/my/the/a/strong/these/new/two/#? pills/tablets/tabs,
    sleeping pill*/tablet*, the pill .. makes/with/and, salbutamol, ventolin, inhaler*, codeine, co codamol,
    cocodamol, tramadol, opioid*, oxycod*, morphine, gabapentin, pregabalin, muscle relaxant*, prescription*,
    without prescription, # mg, dosage, what dose, double dose, chemo*, radiotherapy, immunosuppress*,
    tamoxifen, finasteride, hrt, viagra, codein, prescribed me/him/her, was prescribed, been prescribed,
    painkilling, load of pills, bunch of pills, pill box, ketorolac, voltaren gel, jab in my,
    injection in my/the, cortisone jab, injections for, blood thinning, on statins, came off my,
    antihistamine*, allergy tablets, steroid*, anti inflams, anti inflamms, antiinflams, pop an,
    popping advil/ibuprofen/pills, pain patch, vyvanse, concerta, duloxetine, amitriptyline, mirtazapine,
    naproxin, cbd and, roids, testosterone injections, on trt, on hrt, on the pill and, eczema cream steroid,
    steroid cream, asthma pump, statin, statins
  `,
  chronicSaid: `
    cardiologist, epilep*, diabet*, type 1/one here, type one/1, t1d, have cancer, my cancer, has cancer,
    cancer treatment, cancer patient, breast cancer, leukaem*, lymphoma, tumour, tumor,
    kidney disease/failure, liver disease, cystic fibrosis, multiple sclerosis, have/has ms, lupus,
    osteoporosis, haemophilia, anaemi*, anemi*, sickle cell, lump in/on, crohn*, high blood pressure,
    hypertension, blood pressure is/was/of #, chronic fatigue, long covid, pots syndrome, marfan, raynaud*,
    ecg, dialysis, colostomy, radiation, copd, emphysema, parkinson*, pots, fibromyalgia, kidney stone*,
    gallstone*, ulcer*, pancreat*, colitis, hepatitis, hiv, autoimmune, dvt last, ablation, cardiovert*,
    detached retina, glaucoma
  `,
  operationSaid: `
    doctor/doc/gp/physio/surgeon/cardiologist hasnt/not/didnt/wont/never .. clear*/cleared/sign*,
    not/hasnt/havent been? cleared, told me/him/her not to exercise,
    after/since/post/from/had/having/before/awaiting/upcoming
      my/his/her/the/a/an/#/knee/hip/back/heart/hernia/acl/meniscus/ankle/foot/abdominal/shoulder? surgery,
    surgery #, knee/hip/back/hernia/foot/heart/shoulder/big/an/had op,
    weeks/months/days post/after/since/from op/surgery/operation, post op, postop, post surgery,
    surgery last/on/in/next, operated on, operation last/on/next, my/his/her operation, my op,
    knee replacement, hip replacement, keyhole, in hospital, hernia, mri tomorrow,
    waiting for/on .. mri/scan/xray/x, in a boot, in a cast, in plaster, moon boot, aircast,
    waiting for my? results,
    surgeon/doctor/doc/physio/gp hasnt/not/isnt/wont/hasnt/yet .. signed/sign/released/release/cleared/let,
    acl repair/reconstruction/op, acl recon, appendix, gallbladder, tonsils out, repair last,
    weeks/days/months after .. repair/appendix/reconstruction, heart scan, biopsy, transplant,
    hip/knee/shoulder/valve/ankle replaced, my/his/her cast, open heart, heart op, stitches in my/his/her,
    my/his/her stitches, # stitches, with stitches, got/had/have stitches, stitches out/removed,
    brain tumor/tumour/surgery/injury/bleed/scan, discharged from, hospitalis*, hospitaliz*
  `,
};
