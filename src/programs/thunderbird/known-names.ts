import { settingNames } from './types.ts';

/**
 * What Thunderbird keeps under mail.server.serverN and mail.server.default, besides the settings that are judged:
 * comm-central cf9726f563 (156.0a1) mailnews.js, NS_IMPL_SERVERPREF_*, the Get/Set calls of nsMsgIncomingServer.cpp and
 * its subclasses, the prefstrings of am-*.xhtml; and what older versions have left in profiles.
 */
const OTHER_SERVER_NAMES: readonly string[] = [
  ...['abbreviate', 'admin_url', 'advanced', 'ageLimit', 'allow_utf8_accept', 'allows_specialfolders_usage'],
  ...['always_authenticate', 'applyToFlaggedMessages', 'autosync_max_age_days', 'cacheCapa', 'canChangeStoreType'],
  ...['canCreateFolders', 'canDelete', 'canFileMessages', 'capability', 'charset', 'cleanup_inbox_on_exit'],
  ...['cleanupBodies', 'clientid', 'clientidEnabled', 'connection_timeout', 'daysToKeepBodies', 'daysToKeepHdrs'],
  ...['deferGetNewMail', 'deferredToAccount', 'deferred_to_account', 'delete_by_age_from_server'],
  ...['delete_mail_left_on_server', 'delete_model', 'directory', 'directory-rel', 'downloadByDate'],
  ...['downloadUnreadOnly', 'download_bodies_on_get_new_mail', 'download_on_biff', 'dual_use_folders', 'dup_action'],
  ...['empty_trash_on_exit', 'fetch_by_chunks', 'filter', 'force_select_imap', 'headers_only', 'hidden', 'hostname'],
  ...['incorporate_return_receipt', 'inhibitWhiteListingIdentityDomain', 'inhibitWhiteListingIdentityUser'],
  ...['isSecure', 'is_gmail', 'keepUnreadOnly', 'lastFilterTime', 'leave_on_server', 'limit_offline_message_size'],
  ...['mark_old_read', 'max_articles', 'max_size', 'mdn_not_in_to_cc', 'mdn_other', 'mdn_outside_domain'],
  ...['mdn_report_enabled', 'moveOnSpam', 'moveTargetMode', 'name', 'namespace', 'newsrc', 'nextFilterTime', 'notify'],
  ...['num_days_to_leave_on_server', 'numHdrsToKeep', 'oauth2', 'offline_support_level', 'override_namespaces'],
  ...['periodicFilterRateMinutes', 'purgeSpam', 'purgeSpamInterval', 'quickMode', 'realhostname', 'realuserName'],
  ...['remember_password', 'retainBy', 'send_client_info', 'serverFilterName', 'serverFilterTrustFlags'],
  ...['serverIDResponse', 'server_sub_directory', 'singleSignon', 'spamActionTargetAccount'],
  ...['spamActionTargetFolder', 'spamLevel', 'storeContractID', 'subscribed', 'trash_folder_name', 'trash_folder_path'],
  ...['type', 'uid', 'useServerFilter', 'useWhiteList', 'use_compress_deflate', 'use_condstore', 'use_custom_prefs'],
  ...['userName', 'username', 'valid', 'whiteListAbURI'],
];

/** Names of the first part behind mail.server.serverN: some have parts of their own (`oauth2.scopes`). */
const SERVER_NAMES: ReadonlySet<string> = new Set([...settingNames, ...OTHER_SERVER_NAMES]);

export function isServerName(name: string): boolean {
  return SERVER_NAMES.has(name.split('.', 1)[0] ?? name);
}

/** Thunderbird never asks for it under mail.server.default (nsImapService.cpp: the protocol's own default counts). */
export const NEVER_FOR_EVERY_SERVER = 'check_new_mail';
