import { say } from '../../words/say.ts';
import type { MailProgram } from '../program.ts';
import { accountMail } from './account-mail.ts';
import { mobileconfig } from './mobileconfig.ts';
import { model } from './model.ts';
import { appleRules } from './rules/index.ts';
import { steps } from './steps.ts';

export const ios: MailProgram = {
  name: say('program-ios'),
  asked: { place: 1, device: say('wizard-device-iphone') },
  model,
  formats: [mobileconfig, accountMail],
  rules: appleRules,
  steps,
};
