import { planOf } from '../plan-code.ts';
import { PLAN_CONTROLS } from '../plan-buttons.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Decides a variant of a plan, for the one whose plan it is. */
export const whatIf: Control = {
  id: PLAN_CONTROLS.whatIf,
  asks: true,
  showing: ({ message }) => (message?.hidden === true ? 'apart' : 'open'),
  run: async ({ args: [asker, code = ''], message }, desk) => {
    const { planButtons, answerButtons, plan } = desk.catalogue;
    if (asker !== desk.place.userId) {
      return { kind: 'say', said: { text: answerButtons.onlyAsker }, onlyAsker: true };
    }
    const question = planOf(code);
    if (question === undefined) return say(planButtons.gone);
    const hidden = message?.hidden === true;
    return { kind: 'say', said: await desk.ask({ text: plan.asked(question), plan: question }, { hidden }) };
  },
};
