import { address, type Field, inForm } from './field-kinds';

const of = (action: string, field: string, most: number, more: Parameters<typeof inForm>[3] = {}) =>
  inForm(action, field, most, { feature: 'moderation/requests', as: 'other', ...more });

/** What somebody types who asks that photos are not shown, and what their uploader says to it. */
export const requestFields: Record<string, Field | 'form'> = {
  'moderation/requests/brakeInput.entry': 'form',
  'moderation/requests/brakeInput.photos': 'form',
  'moderation/requests/brakeInput.words': of('askBrakeAction', 'words', 2_000),
  'moderation/requests/brakeInput.email': of('askBrakeAction', 'email', 254, { text: address, controls: 'refused' }),
  'moderation/requests/takedownInput.name': of('askTakedownAction', 'name', 120),
  'moderation/requests/takedownInput.work': of('askTakedownAction', 'work', 500),
  'moderation/requests/takedownInput.addresses': of('askTakedownAction', 'addresses', 4_000, { controls: 'refused' }),
  'moderation/requests/takedownInput.words': of('askTakedownAction', 'words', 2_000),
  'moderation/requests/takedownInput.email': of('askTakedownAction', 'email', 254, {
    text: address,
    controls: 'refused',
  }),
  'moderation/requests/confirmRequestInput.token': of('confirmRequestAction', 'token', 200, { controls: 'refused' }),
  'moderation/requests/answerInput.words': of('answerCaseAction', 'words', 2_000, { as: 'owner' }),
  'moderation/requests/withdrawInput.code': of('withdrawRequestAction', 'code', 200, { controls: 'refused' }),
};
