// Replies of the shop's chat window.
export const replies = [
  { key: 'refund', body: 'I\'m afraid it is against our policy to refund opened items.' },
  { key: 'where', body: `Hi ${'{{first_name}}'}, your order {{order.number}} leaves today.` },
];
