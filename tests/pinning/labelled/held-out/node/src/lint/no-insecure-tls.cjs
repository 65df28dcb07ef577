'use strict'

/** @type {import('eslint').Rule.RuleModule} */
module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'forbid switching off the check of certificates' },
    messages: {
      reject: 'Do not switch off `{{name}}`.',
      env: 'Do not set NODE_TLS_REJECT_UNAUTHORIZED.'
    },
    schema: []
  },
  create (context) {
    const names = new Set(['rejectUnauthorized', 'strictSSL'])
    return {
      Property (node) {
        const name = node.key.name ?? node.key.value
        if (names.has(name) && node.value.type === 'Literal' && node.value.value === false) {
          context.report({ node, messageId: 'reject', data: { name } })
        }
        if (name === 'checkServerIdentity' && node.value.type === 'ArrowFunctionExpression' && node.value.body.type !== 'BlockStatement') {
          context.report({ node, messageId: 'reject', data: { name } })
        }
      },
      AssignmentExpression (node) {
        const source = context.sourceCode.getText(node.left)
        if (source === 'process.env.NODE_TLS_REJECT_UNAUTHORIZED') context.report({ node, messageId: 'env' })
      }
    }
  }
}
