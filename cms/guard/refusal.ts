/** Something that is not saved, with the sentence why. Decap shows an error as a text, in which its name would stand in front. */
export class Refusal extends Error {
  override name = '';
}
