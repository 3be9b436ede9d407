/** The controls of digests and of their set-up. The first part of a `custom_id`: never used again for something else. */
export const DIGEST_CONTROLS = {
  myWeek: 'digest-mine',
  ask: 'digest-ask',
  asked: 'digest-asked',
  choose: 'digest-set',
  type: 'digest-form',
  typed: 'digest-typed',
  poll: 'digest-poll',
  pause: 'digest-pause',
} as const;

/** The controls by which a member shows a week to the club. */
export const SHARE_CONTROLS = {
  ask: 'week-share',
  put: 'week-put',
  withdraw: 'week-back',
} as const;
