import type { Rule } from 'eslint';

/** Refuses an import that looks up from its floor. */
export const floors: Rule.RuleModule;
