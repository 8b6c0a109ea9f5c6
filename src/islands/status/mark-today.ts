/** Marks the row of today, in Amsterdam time whatever the zone of the visitor, in every table that has `data-date` on its rows. */
export function markToday(root: ParentNode, now = new Date()): void {
  // Swedish writes a date as ISO 8601 does.
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  root.querySelector(`[data-date="${today}"]`)?.setAttribute('aria-current', 'date');
}
