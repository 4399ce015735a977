// Every whole-macro check. A new check is its file and a line here.

import type { MacroCheck } from '../types.ts';

export const MACRO_CHECKS: readonly MacroCheck[] = [];
