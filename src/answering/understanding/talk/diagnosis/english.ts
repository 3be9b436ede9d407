import type { DiagnosisWords } from './diagnosis-words.ts';

/** How a diagnosis or a treatment is asked for in English. */
export const ENGLISH_DIAGNOSIS: DiagnosisWords = {
  diagnose: `
    diagnose, diagnose me, diagnose my, diagnose this, a diagnosis, your diagnosis, the diagnosis, diagnosis please,
    diagnosis pls, prescribe, write me a prescription, give me a prescription, a prescription for, what injury,
    which injury do i, what did i tear, what have i torn, did i tear, have i torn, have i pulled, did i pull,
    is it torn, is it broken, is it sprained, is it serious doc, what condition do i have,
    what do these symptoms mean, what does this symptom mean, what are my symptoms
  `,
  'what-is-wrong': `
    could be causing, might be causing, be causing, caused, would cause, what is wrong with, whats wrong with,
    what wrong with, something wrong with, what is up with, whats up with, what is going on with, whats going on with,
    what is happening to, what have i done to, what did i do to, what is the matter with, whats the matter with,
    what could be wrong with, what causes, what is causing, whats causing
  `,
  'what-is-it': `
    what it is, what it could be, what it might be, what is it, what could it be, what could this be,
    what might it be, what can it be, what is this, what is that, any idea what, any idea what it is, any guess,
    your guess, your verdict, what do you think it is, what have i got, whats that, whats it
  `,
  own: `my, this, the pain in, a pain in, pain in, the pain, pain, his, her`,
  place: `
    knee*, hip, hips, foot, feet, ankle*, heel*, shin, shins, achilles, calf, calves, groin, back, lower back,
    shoulder*, neck, elbow*, wrist*, toe, toes, arch, hamstring*, tendon*, kneecap*, tailbone, glute, thigh, sole,
    ball of my foot, it band, meniscus
  `,
  ailment: `
    knee pain, hip pain, back pain, lower back pain, foot pain, heel pain, shin pain, ankle pain, shoulder pain,
    neck pain, bad back, it band, itb, itbs, itb syndrome, iliotibial, meniscus, tendonitis, tendinitis, tendinopathy,
    bursitis, shin splints, shin splint, plantar fasciitis, plantar, fasciitis, runners knee, runner knee,
    jumpers knee, jumper knee, calf tear, calf strain, hamstring tear, hamstring strain, hamstring pull,
    pulled hamstring, pulled calf, ankle sprain, groin strain, quad strain, quad tear, sprained, strained, ruptured,
    ripped, patella, acl, mcl, sprain, a strain, pulled muscle, muscle tear, a tear, torn, stress fracture, fracture,
    sciatica, piriformis, hernia, slipped disc, disc, arthritis, osteoarthritis, mortons neuroma, morton neuroma,
    neuroma, metatarsalgia, compartment syndrome, anaemia, anemia, asthma, tennis elbow, heel spur, achilles, nerve,
    cyst, gout, rheumatism, bunion, infection, infected, ligament, ligaments, labrum, cartilage
  `,
  why: `why, how come, what makes, reason why`,
  hurts: `
    tore, pulled, strained, twisted, sprained, cracked, swelling, hurt, hurts, hurting, ache, aches, aching, pain,
    pains, painful, burn, burns, stab, stabs, click, clicks, clicking, pop, pops, throb, throbs, give way, gives way,
    lock, locks, pinch, pinches, sting, stings, tingle, tingles
  `,
  'is-it': `
    is a, is an, if i have, whether i have, if its, if it is, might be, could be, is it, is this, is that,
    could it be, could this be, could that be, might it be, can it be, can this be, do i have, have i got,
    sounds like, does that sound like, does this sound like, do you think its, do you think it is, do you reckon its,
    would you say its, is it maybe, is it just, tell me if its, whether its, whether it is, either
  `,
  or: `or, vs, versus`,
  harmless: `just, only, normal, tight, tightness, sore, soreness, doms, stiff, nothing, muscle, overuse, fatigue`,
  'first-aid': `
    ice, heat, ice or heat, heat or ice, icing, a brace, knee brace, crutches, bandage, compress, elevate, cold pack,
    heat pad
  `,
  treat: `
    treat, treating, treatment for, cure, curing, heal my, heal a, healing, how to heal, do i heal, get rid of, fix,
    fixing, rehab, rehabilitate, remedy for, remedies for, relieve, ease, soothe, therapy for, what helps with,
    what helps against, what helps for, what is good for, whats good for, ice, tape, strap, massage, stretch out,
    physio for
  `,
  against: `for, against, with, of, my`,
  exercises: `
    exercises, stretches, stretching, drills, rehab exercises, exercise for, exercises for, exercises against,
    stretches for, stretches against, stretch for, rehab for, drills for, moves for, yoga for, pilates for,
    workout for, routine for
  `,
  medicine: `
    ibuprofen, paracetamol, acetaminophen, tylenol, advil, naproxen, aspirin, diclofenac, voltaren, painkiller*,
    pain killer*, pain relief, anti inflammatory, anti inflammatories, antiinflammator*, antibiotic*, cortisone,
    steroid injection, ointment, medicine, medication, meds, pill, pills, tablet, tablets, muscle relaxant,
    muscle relaxants, injection, salve, arnica
  `,
  ask: `
    what, which, how much, how many, should i take, can i take, do i take, may i take, shall i take, could i take,
    ok to take, okay to take, safe to take, recommend, give me, need, any, tell me, name, prescribe, is, does
  `,
  dose: `
    what dose of, which dose of, dosage of, how many mg, how much mg, how many milligrams, every how many hours,
    what should i take for, what can i take for, what do i take for, what do you take for
  `,
  take: `take, swallow`,
  heal: `heal, heals, healed, healing, gets better, get better, goes away, go away, recover from, recovered`,
  'how-long': `how long, how many weeks, how many days, when will, how soon, will it, will this, does it take`,
  finding: `
    mri, x ray, xray, scan, scans, blood test, blood tests, blood results, bloods, ecg, ekg, ultrasound, lab results,
    test results, lump, rash, mole, bruise, swelling, photo of my, picture of my
  `,
  read: `
    read, interpret, look at, explain, what does, what do, mean, means, tell me, do i need, should i get, what is,
    whats, check
  `,
  prevent: `
    avoid, avoiding, prevent, prevents, preventing, prevention, reduce the risk, risk of, against getting,
    stop getting, protect, protects, lower the risk, less likely, diagnosed, overtraining, overtrained, over training,
    sore, soreness, doms, stiff, stiffness, tired, heavy, cleared, no pain, proof
  `,
};
