/** Reports `rejectUnauthorized: false` and NODE_TLS_REJECT_UNAUTHORIZED. */
module.exports = {
  meta: { type: 'problem', messages: { off: 'certificate validation is switched off' }, schema: [] },
  create(context) {
    return {
      Property(node) {
        if (node.key.name === 'rejectUnauthorized' && node.value.value === false) {
          context.report({ node, messageId: 'off' });
        }
      },
      MemberExpression(node) {
        if (node.property.name === 'NODE_TLS_REJECT_UNAUTHORIZED') context.report({ node, messageId: 'off' });
      },
    };
  },
};
