/** Files in the web root that are for the web server and not for visitors, as paths. */
export const hiddenFiles: readonly string[] = ['/_headers', '/.htaccess'];
