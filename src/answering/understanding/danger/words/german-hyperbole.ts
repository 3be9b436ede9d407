import type { DangerWords, FigureConcept } from '../danger-concepts.ts';

/** German that makes a sign a figure of speech. */
export const GERMAN_HYPERBOLE: DangerWords<FigureConcept> = {
  ofThings: `
    geldbeutel/geldborse/portemonnaie/portmonee/konto/bankkonto/budget/brieftasche/erspartes/ego/stolz/plan/trainingsplan/kalender/motivation/uhr/garmin/handy/laptop/app/strava/wille
    ist/sind/war/hat/haben/wird/liegt? schon/fast/total/komplett/jetzt/gerade/einfach/leider?
    blut*/verblut*/tot/tote/gestorben/stirbt/sterb*/kollabier*/gelahmt/erstick*/ohnmacht*/krepier*/keuch*/schreit/bewusstlos/verletzt/gebrochen,
    blutet mein/meine/der/das/mir der/das/die?
    geldbeutel/geldborse/portemonnaie/konto/budget/brieftasche/ego/stolz/herz, lauffieber, rennfieber,
    wettkampffieber, marathonfieber, triathlonfieber, kletterfieber, trainingsfieber, sportfieber,
    lampenfieber, reisefieber, fitnessfieber, trailfieber, startfieber, bergfieber, saisonfieber,
    padelfieber, medaillenfieber, fieber furs/fur/auf das/die/den?
    laufen/klettern/training/marathon/schwimmen/radfahren/wettkampf/rennen/saison/gym, geistesblitz,
    schlaganfall an genialitat, ideenreich schwanger, schwanger mit ideen
  `,
  inTheMind: `
    von/bei/vor/durch/wegen/uber/mit so/all/den/der/diesen/dem/lauter?
    vielen/ganzen/all/lauter/ganze/vielen? ..
    optionen/moglichkeiten/planen/plane/auswahl/tipps/ratschlagen/ratschlage/infos/informationen/ideen/meinungen/zahlen/abkurzungen/fachbegriffen/regeln/preisen/artikeln/apps/angeboten/varianten,
    vor freude/gluck/lachen/neugier/neid/aufregung/begeisterung/stolz/langeweile, als/wenn/wo/nachdem ich ..
    preis/preise/plan/trainingsplan/beitrag/gebuhr/gebuhren/rechnung/kosten/programm/hohenmeter/streckenprofil/startgebuhr/kalender,
    beim/bei blick/anblick/lesen/gedanken auf/an/des/von? der/den/die/dem? ..
    preis/preise/preises/plan/plans/trainingsplan/beitrag/beitrags/gebuhr/gebuhren/kosten/programm/wettkampf/marathon/start/rechnung,
    beim/bei/vom/wegen dem/den/des/der? preis/preisen/preise/preises/beitrag/mitgliedsbeitrag, beim
    gedanken, wenn ich .. an den/die/das wettkampf/marathon/start/saison denke, bei so vielen, so viele
    optionen/moglichkeiten/plane/tipps, zu viele optionen/moglichkeiten/plane/tipps, wenn die saison
    kommt/beginnt/losgeht
  `,
  inTheBody: `
    seit, gestern, jedes mal, immer wenn, jeden tag, standig, wieder, zweimal, # mal, aufstehen, aufsteh*,
    stehe, dusche, krankenhaus, notaufnahme, krankenwagen, rettungswagen, minuten, sekunden, boden, brust,
    schmerz*, tut weh, arm, kiefer, puls, schweiss*, erbroch*, ohren, verschwommen, sturz*, gesturzt, arzt,
    wirklich, im ernst, beim laufen, beim training, wahrend, im ziel, hitze, treppe*, bergauf, auf dem
    laufband, beim schwimmen/radeln/radfahren/rudern/klettern/krafttraining, auf dem rad, im
    becken/schwimmbad/studio, nach dem lauf/laufen/training/schwimmen
  `,
};
