/**
 * JSON as the text of a `<script>` that holds data. Every `<` is written as an escape, so that no text of an editor can end the script
 * element or start a comment in it.
 */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
