import type { DangerWords, IllnessConcept } from '../danger-concepts.ts';

/** How English speaks of fever, blood, pregnancy, medicine and operations. */
export const ENGLISH_ILLNESS: DangerWords<IllnessConcept> = {
  feverSaid: `
    fever, fevers, feverish, fevr, high temp, high temperature, running/got/have/had/with a temperature,
    temp/temperature is/of/at/was/hit/hitting/reached? 38/39/40/41/100/101/102/103/104, 38/39/40 degree*
    fever, burning up, chills and, and chills, the chills, hot and cold, cold sweats, shivering ..
    bed/duvet/blanket*, shiver* and, teeth .. chatter*, have/got/had/with/caught/catching/recovering/over
    the? flu, flu and, influenza, have/got/had/has/caught/positive .. covid, covid positive, covid
    last/this, after/since/from/long covid, pneumonia, bronchitis, chest infection*, kidney infection,
    meningitis, lyme, bullseye rash, glandular fever, rhabdo*, stiff neck and, feel/feels/feeling/felt
    shivery, shivery, shivering all, sweating all night, night sweats, hot sweats, temperature of #, throat
    infection, ear infection, sinus infection, sepsis, really ill, bedridden, shaking and, sweating through
    .. sheets/bed/night/pyjamas, soaked the sheets, sweats at night, body temp .. 38/39/40,
    100/101/102/103/104 fever/f, tested positive, sick with a, have/has/had/got/with/after mono, running
    hot, hot and shivery, sweating and shiver*, drenching the sheets, drench* the, drenched in the night, #
    degrees of fever, thermometer, glands up and, achy and hot, raging temperature, sky high temp, temp of
    #, hot then cold, one minute hot, feel fluey, fluey, flu like, got the flu, flu on, the flu, flu last,
    flu since, green muck, green phlegm, brown phlegm, rattly cough, rattling cough, cough .. green, wet
    cough, chills, the shivers, got the shivers, night sweat*, soaked .. sheets/bed/pillow/pyjamas, boiling
    .. forehead, forehead .. burning/hot/boiling, glands .. up/swollen, the lurgy, man flu, tonsillitis,
    strep, strep throat, mumps, measles, chickenpox, chicken pox, norovirus, food poisoning, stomach bug,
    tummy bug, sick bug, viral infection, flu symptoms, flu jab reaction, malaria, dengue, throat ..
    razor/razors/swollen/pus
  `,
  dizzySaid: `
    dizzy, dizziness, dizzyness, dizzier, lightheaded*, light headed*, woozy, wooziness, vertigo, giddy,
    head is/was/keeps/started/starts spinning, room spin*, room is/was/keeps spinning, blurred/blurry
    vision, vision .. blurr*, unsteady on, lost/lose/losing my balance .. times/twice/again/nothing, ground
    .. boat/moving/tilting/swaying/wobbl*, like being on a boat, like on a boat, splitting head, pounding
    head, thumping head, banging head, head .. splitting/pounding/exploding/bursting, room tilts, everything
    tilts, world tilts, swaying, unsteady, head goes light, head rush every, see/seeing spots, spots in
    front of, stars in front of, crouch whenever, hold on to the wall, have to hold on, wobbly and, wobbly
    since, clumsy, ropey when, blind patch, patch in one eye, black specks, specks and, flashes at the edge,
    stumbling a lot, tripping over nothing, keep stumbling, coordination gone, feel drunk, muzzy, my/his/her
    vision/eyesight/sight goes/went/got/gets/is/was/has/keeps/started/suddenly, vision ..
    fuzzy/weird/funny/patchy/odd/wavy/tunnel/shimmer*/spotty, room .. moving/tilting/swaying/going round,
    everything .. sideways, floor .. moving/tilting, cant stand straight, sway when, swaying when, legs go
    from under, go weak and, went weak, come over weak, came over weak/funny/queer, light in the head, head
    feels light, off balance, balance .. gone/off all, walls help, hold onto walls, furniture walking,
    headache every/each/whenever, headache .. every/each time/lift/session/run, headaches every/each/for,
    never had .. headache, headache .. never had, worst migraine, new kind of headache, hearing loss, lost
    .. hearing, suddenly deaf, cant hear .. ear, ear .. muffled since, ringing ever since, ears .. ringing
    since, hearing .. gone/muffled
  `,
  stomachSaid: `
    throw*/threw/puk*/vomit* up? all/every/since, vomiting since, throwing up since, cant keep .. down,
    keep/keeps/kept throwing/vomiting/puking, jaundice, yellow skin/eyes, unexplained weight loss, losing
    weight without, eyes .. yellow, skin .. yellow, yellow .. eyes/skin, appendicitis, cant/cannot/couldnt
    keep .. down/in, keeping nothing down, keeps nothing down, right lower belly, lower right
    belly/side/abdomen/tummy, right side of .. belly/tummy/abdomen, belly button, the runs for, diarrh*
    for/since, the squits for, being sick .. days, sick every, throwing up every, from the back into, back
    into the groin, kidney pain, loin, off food, off my food, nothing .. come out since, yellow .. eyes,
    yellow round, gone yellow, eyes look yellow, spleen, took handlebars, handlebars in, handlebar to,
    punched in the stomach, belly pain, abdominal pain, stomach pain, tummy pain, swallowing hurts, cant
    swallow, food sticks, food gets stuck, swallow spit, pain .. in waves, comes in waves, waves of pain
  `,
  bloodSaid: `
    nosebleed* .. stop*, bleeding wont stop, wont stop bleeding, doesnt/didnt/hasnt stop* bleeding, bleeding
    heavily, heavy bleeding, bleeding from, bleeding down there, bleeding between, bleeding after,
    pee*/piss*/wee*/pass*/poo*/cough*/vomit*/throw*/spit*/crap* .. blood, blood when i, shit blood, shitting
    blood, lost a lot of blood, black stool*, tarry, soaked .. blood, gushing, deep cut, cut to the bone,
    need* stitches, on the loo/toilet paper, bruise if you, bruise easily, bruise like, bruise at the,
    bruises everywhere, unexplained bruis*, covered in bruises, bruises .. nothing, nose .. pouring,
    nosebleeds, nose bleed*, bits in it, red in it, red in the bowl, red on the paper, streaks on, on the
    toilet, toilet bowl red, bowl red, rusty blob, rusty .. bowl, rusty .. toilet, sticky stools, dark
    stools, black tar, pooping black, poo is black, black poo, tar like, spitting pink, spit pink, pink
    spit, pink froth, sick with .. red, red in my sick, bleeds when, bleeding gums, blood in/on
    my/the/his/her underwear/pants/knickers/tissue/pillow/spit/mouth/snot/poo/poop/stool*, blood in/on
    my/the/his/her wee/pee/urine/vomit/sick/toilet/bowl/phlegm/semen/ear/eye, blood
    coming/came/comes/running/dripping from/out,
    load/lot/lots/bit/drop/drops/spots/specks/streaks/clots/clot/traces of blood in/when/after/from/on,
    passed .. blood, passing blood, loads of blood, pee/wee/urine .. red/pink/brown/bloody/rusty/cola/wine,
    peeing red/brown/pink/dark, weeing red/brown/pink/dark, red wee/pee, brown wee/pee, dark wee/pee, pink
    wee/pee, red wine .. pee/wee, poo .. red/black/tarry/bloody, bleeding on and off, bleeds on and off,
    keeps bleeding, kept bleeding, still bleeding, colour/color of
    stout/cola/coke/tea/coffee/wine/rust/guinness/mahogany/port/beetroot, wee/pee/urine ..
    stout/guinness/beer/port
  `,
  blood: `blood, bloody, bleed*, bled`,
  outflow: `
    cough*, urin*, pee, peed, peeing, piss*, stool*, poo, poop*, vomit*, throw* up, threw up, spit*, toilet,
    loo, wipe*, wiping, head, wont stop, behind, bottom, bum, diarrh*, nose, ear, ears, rectal*, sick, wee,
    phlegm, semen, eye, sputum, mucus, spittle, saliva, snot, urine, bowel*, poop, tissue, streak*, stools,
    vagina*, saddle
  `,
  urine: `
    urine, pee, peed, peeing, wee, weeing, piss, pissing, stool*, poo, poop, urinating, the bowl, toilet
    bowl, urin*, wees, pees
  `,
  urineWrong: `
    brown*, cola, coke, dark*, pink*, red, reddish, black, tea, coffee, rusty, orange, blood*, burns, hurts,
    foam*, frothy, cloudy, rust*, cola*, brownish, amber, mahogany, like coke, like tea, like coffee,
    stinks, bits in
  `,
  wound: `
    cut, blister*, wound*, graze*, scrape, bite, scratch, skin, toenail, toe, rash, tick, sting, splinter,
    stitches, scar, incision, piercing, callus
  `,
  woundWrong: `
    red line*, red streak*, streak*, pus, oozing, oozes, infect*, spreading, bullseye, ring around, smells,
    gone bad, weeping, green, ring, red ring, circle, hot, angry, throbbing, creeping, tracking, swollen,
    spreads, smelly, stinks, stinking, shivery, tight and red, burst, gaping, wont heal, not healing, doesnt
    heal, yellow
  `,
  pregnancySaid: `
    pregnan*, pregnant, pregnancy, preggo, preggers, prego, up the duff, bun in the oven, knocked up,
    trimester*, antenatal, prenatal, postnatal, postpartum, post partum, post natal, c section*, csection*,
    caesarean*, cesarean*, c sections, # weeks/wks/months along/gone/postpartum/pp/post/pregnant, week/wk #
    of .. pregnancy, expecting in, im/shes/wife/partner/girlfriend/sister/am/is/were/are expecting, found
    out .. expecting, trying for a baby, trying to conceive, ttc, ivf, morning sickness, due date, miscarr*,
    breastfeed*, breast feeding, breastfed, nursing my/our/mum/mom/mother, nursing a newborn/baby, had
    a/my/our baby, had a baby, having a baby, gave birth, giving birth, birth of, since birth, after birth,
    before birth, baby bump, my bump, baby is # weeks/wks/months, weeks after .. birth/delivery/baby, #
    weeks/wks/months after .. birth/delivery/baby/labour, new mum, new mom, pelvic floor ..
    weak/damage*/leak*, prolapse*, diastasis, incontinen*, leak* when/if/every, leak* .. run/running/jump*,
    wee myself, pee myself, pee a little/bit, down there when, waters/water broke/breaking/gone, bub is,
    newborn is # weeks/days, in my/her first/second/third/1st/2nd/3rd trimester, maternity, test was/is/came
    positive, positive test, positive pregnancy, two lines, baby on the way, baby on board, im eating for
    two, with child, first/second/third/1st/2nd/3rd tri, due in
    may/june/july/august/september/october/november/december/january, due in february/march/april,
    wife/partner/girlfriend is # weeks/wks/months, had our baby, had our first, newborn and, months
    postpartum, pp and, cleared postpartum, in labour, labour pains, after labour, went into labour, having
    twins/triplets, expecting twins, pregnant with, lost the/our/my baby, little one is # weeks/months,
    little one is .. weeks/months, baby is .. weeks/months, baby .. weeks/months old, # week/month old baby,
    week old baby, month old baby, had my section, emergency section, milk supply, change my milk, still
    nursing, nursing mum/mom, breast milk, expressing milk, pumping milk, gap down the middle, tummy gap, ab
    separation, abs separated, mummy tummy, since the birth, after the birth, since my first/second/third
    was, my first/second/third was born, was born .. weeks/months, feels heavy down, heavy down there,
    heaviness down, dragging down there, between my legs dropped, dropped .. between my legs, bulge down,
    womb dropped, pelvic floor, kegels, leak .. run/jump/skip/sprint/sneeze/laugh, leak when, leaking when,
    leaks when, wet myself .. run/sprint/jump/sprinting/running/jumping/again, wee comes out, pee comes out,
    dribble when, morning sick*, wife is due, wife due, partner is due, girlfriend is due, embryo, iui, egg
    collection, fertility treatment, ovulat*, lost a pregnancy, ectopic, stillb*, abortion, waters went,
    waters have, waters gone, baby hasnt/isnt/not .. moved/moving/kick*, baby not moving, baby stopped
    moving, weeks gone, months gone, weeks along, weeks preg*, up the spout, duffed, bump is, with my bump,
    bump .. run/running/yoga/swim*/cycl*/lift*, growing a human, first tri, second tri, third tri, two lines
    on, pink lines, test positive, hcg, midwife says, midwife said, ob said, obgyn, gestational, having my
    son/daughter/baby/child, weeks since .. baby/son/daughter, week pp, weeks pp, months pp, postnatally, #
    weeks .. section, due in spring/summer/autumn/winter, had my son/daughter/baby .. ago, had my
    son/daughter/baby .. weeks/days/months, had my twins, i leak when/on/if, after my section, had a section
    in/last/and, my/our baby was/is born, since/after baby was born, our baby is, expecting
    my/our/twins/baby, expecting a baby/boy/girl/child/little, im expecting and, im expecting can, i am
    expecting, had the/our/my baby, had a little girl/boy, im/shes/she/am # weeks and/with/today/now,
    newborn is .. old, with a newborn and, my newborn, no bleed for, leak*/leaking/leaked ..
    wee/pee/urine/bladder, wee/pee .. comes/leaks/escapes .. when, four months gone, girlfriend .. gone,
    trying for a/number/another, trying for kids, fertility, conceive, iud, mirena, nexplanon
  `,
  weeks: `weeks, wks, weeks along, trimester`,
  unborn: `spotting, gush*, waters, water broke, contraction*, kicks, kicking`,
  medicineSaid: `
    ibuprofen*, iboprofen, ibuprofin, ibuprofens, advil, nurofen, motrin, paracetamol*, acetaminophen,
    tylenol, aspirin*, naproxen, aleve, diclofenac, voltaren, voltarol, celecoxib, painkiller*, pain
    killer*, pain pill*, pain med*, pain relief, antiinflammator*, anti inflammator*, anti inflam*, nsaid*,
    cortisone, cortico*, steroid injection*, steroids, prednison*, prednisolone, antibiotic*, cipro,
    ciprofloxacin, amoxicillin, levofloxacin, antidepress*, anti depress*, ssri*, sertraline, zoloft,
    prozac, fluoxetine, citalopram, escitalopram, lexapro, venlafaxine, lithium, xanax, valium, adhd meds,
    ritalin, adderall, beta blocker*, betablocker*, bisoprolol, metoprolol, propranolol, blood thinner*,
    bloodthinner*, anticoagul*, warfarin, eliquis, xarelto, apixaban, rivaroxaban, heparin, clopidogrel,
    atorvastatin, insulin, metformin, ozempic, wegovy, mounjaro, semaglutide, accutane, isotretinoin,
    roaccutane, methotrexate, blood pressure pill*/tablet*/med*/medic*, water pills, diuretic*,
    levothyroxine, thyroxine, thyroid med*/pill*, medication*, meds, my medicine, his medicine, her
    medicine, on/take/taking/took/new medicine, medicines, on/taking/take/took/pop*/popped
    some/my/the/a/strong/these/new/two/#? pills/tablets/tabs, sleeping pill*/tablet*, the pill ..
    makes/with/and, salbutamol, ventolin, inhaler*, codeine, co codamol, cocodamol, tramadol, opioid*,
    oxycod*, morphine, gabapentin, pregabalin, muscle relaxant*, prescription*, without prescription, # mg,
    dosage, what dose, double dose, chemo*, radiotherapy, immunosuppress*, tamoxifen, finasteride, hrt,
    viagra, codein, prescribed me/him/her, was prescribed, been prescribed, painkilling, load of pills,
    bunch of pills, pill box, ketorolac, voltaren gel, jab in my, injection in my/the, cortisone jab,
    injections for, blood thinning, on statins, came off my, antihistamine*, allergy tablets, steroid*, anti
    inflams, anti inflamms, antiinflams, pop an, popping advil/ibuprofen/pills, pain patch, vyvanse,
    concerta, duloxetine, amitriptyline, mirtazapine, naproxin, cbd and, roids, testosterone injections, on
    trt, on hrt, on the pill and, eczema cream steroid, steroid cream, asthma pump, statin, statins, my
    tablets, my pills, heart tablets, bp tablets, blood pressure meds, thyroid tablets, water tablets,
    cholesterol tablets, stopped my tablets, off my tablets, off my meds, stopped taking my, upped my dose,
    jab for weight, weight loss jab/jabs/injection*, skinny jab, slimming jab, clen, clenbuterol, sarms,
    anavar, hgh, growth hormone, on testosterone, taking testosterone, ramipril, amlodipine, losartan,
    lisinopril, candesartan, atenolol, simvastatin, edoxaban, dabigatran, blood thinners, tirzepatide,
    saxenda, victoza, gliclazide, levothyrox, carbimazole, carbamazepine, keppra, lamotrigine, valproate,
    quetiapine, olanzapine, bupropion, wellbutrin, paroxetine, trazodone, elvanse, methylphenidate,
    modafinil, zopiclone, diazepam, lorazepam, nitrofurantoin, trimethoprim, doxycycline, clarithromycin,
    penicillin, moxifloxacin, fluoroquinolone*, azithromycin, hydroxychloroquine, biologics, humira,
    adalimumab, infliximab, azathioprine, letrozole, anastrozole, dexamethasone, dexameth*, diclo,
    etoricoxib, arcoxia, meloxicam, indomethacin, dihydrocodeine, oramorph, fentanyl, ketamine, cannabis,
    edibles before, cocaine, mdma, ephedrine, ephedra, pseudoephedrine, decongestant*, sudafed, omeprazole,
    lansoprazole, antidepressant*, antipsychotic*, beta blockers, hormone treatment, hormone tablets,
    starting hrt, hrt patch*, puberty blockers, contraceptive injection, steroid tablets, asthma medicine,
    puffer, reliever, preventer, steroid inhaler, nebuliser, side effects of my, testosterone from
    a/my/the/some, migraine tablets, sumatriptan, triptan*, extra dose, stopping the pill, stopped the pill,
    came off the pill, off the pill, morning after pill, injections after, after a clot, thinning
    injections, double/doubling up .. tablets/pills/meds/dose/medication, double/doubling up on my
    tablets/pills/meds
  `,
  chronicSaid: `
    cardiologist, epilep*, diabet*, type 1/one here, type one/1, t1d, have cancer, my cancer, has cancer,
    cancer treatment, cancer patient, breast cancer, leukaem*, lymphoma, tumour, tumor, kidney
    disease/failure, liver disease, cystic fibrosis, multiple sclerosis, have/has ms, lupus, osteoporosis,
    haemophilia, anaemi*, anemi*, sickle cell, lump in/on, crohn*, high blood pressure, hypertension, blood
    pressure is/was/of #, chronic fatigue, long covid, pots syndrome, marfan, raynaud*, ecg, dialysis,
    colostomy, radiation, copd, emphysema, parkinson*, pots, fibromyalgia, kidney stone*, gallstone*,
    ulcer*, pancreat*, colitis, hepatitis, hiv, autoimmune, dvt last, ablation, cardiovert*, detached
    retina, glaucoma, brittle bones, bone density, low bone, t score, osteopen*, type 2, type two, sugars
    go, sugars drop, my libre, libre alarm, basal, bolus, carb ratio, insulin pump, my pump comes, cgm,
    newly diagnosed, prediabet*, absences, absence seizure*, not had one for, gout, rheumatoid, psoriatic,
    ankylosing, spondyl*, ehlers, hypermobil*, connective tissue, ms diagnosed, ms diagnosis, with ms, got
    ms, my ms, motor neurone, muscular dystrophy, myasthenia, narcolep*, overactive, underactive, graves,
    hashimoto*, addison*, cushing*, coeliac .. weight loss, sickle, thalass*, haemochromat*, clotting
    disorder, factor v, low platelets, ferritin, low iron, iron infusion, kidneys work, one kidney, kidney
    function, liver function, cirrhosis, fatty liver, hepatit*, shingles, tuberculosis, lungs .. scarred,
    bronchiectasis, sarcoid*, sleep apnoea, asthma .. new, new to asthma, asthma since, asthmatic,
    remission, chemo, metasta*, oncolog*, melanoma, prostate cancer, long haul covid, post viral, cfs, me
    cfs, mast cell, dysautonomia, meniere*, spina bifida, scoliosis surgery, cerebral palsy, polio, stroke
    survivor, after my stroke, glandular fever, mono last, epstein, lyme disease, panic attack*, off the
    booze, alcohol withdraw*, stopped drinking .. days, in recovery from, ptsd, bipolar, schizo*, psychosis,
    immune count, cd4, transplant, low platelet, cholesterol and, high cholesterol, gap in my abs, pe last,
    blood clot .. last/months/weeks, on injections, essential tremor, chronic kidney, cataract*,
    keratoconus, my asthma, has asthma, have asthma, with asthma, depression, depressed, hypothyroid*,
    hyperthyroid*, signed me/him/her off sport/exercise/training/sports/running for, no sport for, off sport
    for, no exercise for, stay off sport, underactive thyroid, overactive thyroid, my thyroid, kidney
    transplant, liver transplant, donor kidney, on dialysis, coeliac .. weight, celiac, recovering from
    covid/pneumonia/flu/mono/glandular/surgery/cancer, lingering cough, cough .. weeks on, cough for ..
    weeks, weeks of cough*, cough .. three weeks, chesty cough, chesty
  `,
  operationSaid: `
    doctor/doc/gp/physio/surgeon/cardiologist hasnt/not/didnt/wont/never .. clear*/cleared/sign*,
    not/hasnt/havent been? cleared, told me/him/her not to exercise,
    after/since/post/from/had/having/before/awaiting/upcoming
    my/his/her/the/a/an/#/knee/hip/back/heart/hernia/acl/meniscus/ankle surgery,
    after/since/post/from/had/having/before/awaiting/upcoming foot/abdominal/shoulder? surgery, surgery #,
    knee/hip/back/hernia/foot/heart/shoulder/big/an/had op, weeks/months/days post/after/since/from
    op/surgery/operation, post op, postop, post surgery, surgery last/on/in/next, operated on, operation
    last/on/next, my/his/her operation, my op, knee replacement, hip replacement, keyhole, in hospital,
    hernia, mri tomorrow, waiting for/on .. mri/scan/xray/x, in a boot, in a cast, in plaster, moon boot,
    aircast, waiting for my? results, surgeon/doctor/doc/physio/gp hasnt/not/isnt/wont/hasnt/yet ..
    signed/sign/released/release/cleared/let, acl repair/reconstruction/op, acl recon, appendix,
    gallbladder, tonsils out, repair last, weeks/days/months after .. repair/appendix/reconstruction, heart
    scan, biopsy, transplant, hip/knee/shoulder/valve/ankle replaced, my/his/her cast, open heart, heart op,
    stitches in my/his/her, my/his/her stitches, # stitches, with stitches, got/had/have stitches, stitches
    out/removed, brain tumor/tumour/surgery/injury/bleed/scan, discharged from, hospitalis*, hospitaliz*,
    the snip, vasectomy, laser eye, lasik, eye surgery, bunion surgery, bunion op, gastric sleeve, gastric
    band, gastric bypass, bariatric, mastectomy, hysterectomy, lumpectomy, splenectomy, donated a kidney,
    kidney donor, bone marrow donor, donated bone marrow, hernia mesh, hernia op, hernia repair, new
    hip/knee/shoulder in/last/since/fitted, new hip, new knee joint, coil fitted, iud fitted, implant
    fitted, implant put in, coil removed, plates in my, screws come out, screws .. out, pins .. out,
    metalwork, metal .. out, still in the boot, air boot, walking boot, arm .. in a sling, in a sling, teeth
    pulled, tooth pulled, teeth out, tooth out, root canal, tooth extract*, wisdom teeth, wisdom tooth, days
    post, post surgical, surgery in, surgery yesterday, surgery tomorrow, surgery this, surgery .. ago, op
    .. ago, op yesterday, op last, had my .. out, had .. removed, had .. taken out, had an operation, knee
    scope, keyhole .. ago/last, colonoscopy, endoscopy, general anaesthetic, anaesthetic yesterday, skin
    graft, mole removed, cyst removed, biops*, epidural, lumbar puncture, blood transfusion, physio waiting
    list, not been signed off, nobody .. signed me off, hasnt cleared me, hasnt signed me, not cleared yet,
    not been cleared, waiting for the scan, wait for the scan, waiting for .. scan, waiting on .. results,
    waiting for .. results, blood results, isnt clear yet, not clear yet, not seen yet, trimmed .. weeks,
    meniscus trimmed
  `,
};
