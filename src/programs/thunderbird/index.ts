import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { thunderbirdAutoconfig } from './autoconfig.ts';
import { thunderbirdMacPolicy } from './mac-policy.ts';
import { model } from './model.ts';
import { thunderbirdPolicy } from './policy.ts';
import { thunderbirdPrefs } from './prefs.ts';
import { thunderbirdRules } from './rules/index.ts';
import { steps } from './steps.ts';

export const thunderbird: MailProgram = {
  name: say('program-thunderbird'),
  process: /^thunderbird/i,
  asked: {
    place: 3,
    device: say('wizard-device-thunderbird'),
    anotherDevice: say('wizard-device-another-computer'),
  },
  savedPasswords: say('wizard-password-saved'),
  model,
  formats: [thunderbirdPrefs, thunderbirdPolicy, thunderbirdMacPolicy, thunderbirdAutoconfig],
  rules: thunderbirdRules,
  steps,
};
