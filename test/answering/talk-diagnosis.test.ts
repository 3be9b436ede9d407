import { describe, expect, it } from 'vitest';
import { declined } from '../../src/answering/understanding/small-talk.ts';
import { reads } from './understand.ts';

describe('requests for what only an examining person can tell', () => {
  it.each([
    'Diagnose my hip pain and prescribe something',
    "what's wrong with my knee?",
    'what have I done to my hamstring',
    'why does my lower back ache after deadlifts',
    'IT band or meniscus? Pick one',
    "Do I have runner's knee?",
    'labrum or just tight?',
    'how to treat tennis elbow',
    'which stretches fix plantar fasciitis',
    'what helps with my knee pain?',
    'should I put ice or heat on my ankle',
    'how long does a calf tear take to heal',
    'how many ibuprofen can I take',
    'what does my MRI mean',
    'Warum tut mir nach dem Laufen die Hüfte weh?',
    'Achillessehne oder Faserriss?',
    'Was hilft gegen Läuferknie?',
    'Welche Salbe bei Achillessehnenreizung?',
    'Wie lange dauert es, bis ein Muskelfaserriss verheilt ist?',
    '¿por qué me duele el talón?',
    '¿es esguince o rotura?',
    '¿cómo se cura una periostitis?',
    'Qué antiinflamatorio me tomo para la tendinitis',
    '¿qué le pasa a mi tobillo?',
    "pourquoi j'ai mal au tibia quand je cours ?",
    "c'est une tendinite ou une déchirure ?",
    'comment soigner une périostite',
    'quel anti-inflammatoire pour mon genou ?',
    'tu peux regarder mon IRM ?',
  ])('%s', (text) => {
    expect(declined(reads(text))).toBe('diagnosis');
  });
});

describe('training talk of bodies', () => {
  it.each([
    'how do I avoid overuse injuries',
    'what are symptoms of overtraining',
    'is it overtraining or just a bad week?',
    'my legs are sore after runs, what helps',
    'why are my quads so sore after squats',
    'why do my legs feel heavy after cycling',
    'does cross-training prevent shin splints?',
    'does yoga fix tight hips?',
    'my knee is fine now, can I cycle?',
    'my physio told me to strengthen my hips, does pilates do that?',
    'chest strap or wrist sensor on the spin bike?',
    "what's wrong with only running?",
    'I was diagnosed with runner knee years ago, all good since. How often should I swim?',
    'benched for 3 weeks with a calf strain, physio okayed the pool. Will I lose everything?',
    'Was hilft gegen schwere Beine?',
    'Wie behandle ich Muskelkater?',
    'Was sind die Anzeichen für Übertraining?',
    '¿cómo evito las lesiones por sobrecarga?',
    '¿el yoga quita las agujetas?',
    '¿qué tengo en cuenta en el gimnasio?',
    'comment éviter les tendinites ?',
    'pourquoi mes jambes sont lourdes après le vélo',
    "c'est grave si je saute une séance ?",
  ])('%s', (text) => {
    expect(declined(reads(text))).toBeUndefined();
  });
});
