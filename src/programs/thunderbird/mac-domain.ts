/** The name of its preferences on a Mac, and of the payload of a profile that sets them. */
export const MAC_DOMAIN = 'org.mozilla.thunderbird';
/** The format id of such policies. */
export const MAC_POLICY = 'thunderbird-mac-policy';
