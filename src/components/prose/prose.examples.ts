import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Prose from './prose.astro';

/** As the renderer of Markdown writes it. */
const text = `<p>Bijna alle peuters hebben een tijd waarin ze <strong>nee</strong> zeggen tegen alles. Dat hoort erbij: uw kind merkt dat het zelf iets wil. Soms is het ook gewoon moe. Lees hieronder wat u kunt doen, of <a href="#">loop binnen</a> met uw vraag.</p>
<h2>Wat helpt</h2>
<p>Kies een paar regels en houd die vol. Meer hoeft niet.</p>
<ul>
<li>Zeg van tevoren wat er gaat gebeuren.</li>
<li>Geef een keuze uit twee dingen:
<ul>
<li>de rode of de blauwe trui,</li>
<li>eerst tanden poetsen of eerst de pyjama, en daarna nog een verhaaltje voor het slapen.</li>
</ul>
</li>
<li>Blijf rustig, ook als het even duurt.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></li>
</ul>
<h3>Als het misgaat</h3>
<ol>
<li>
<p>Ga op de hoogte van uw kind zitten.</p>
</li>
<li>
<p>Zeg wat u ziet: “Je bent boos.”</p>
<p>Meer woorden komen op dat moment niet aan.</p>
</li>
</ol>
<blockquote>
<p>Een driftbui duurt nooit zo lang als hij voelt.</p>
</blockquote>
<h4>Hoe lang duurt het?</h4>
<table>
<thead>
<tr>
<th style="text-align: left">Leeftijd</th>
<th style="text-align: center">Vaak</th>
<th style="text-align: right">Gesprekken</th>
</tr>
</thead>
<tbody>
<tr>
<td style="text-align: left">Tot 2 jaar</td>
<td style="text-align: center">soms</td>
<td style="text-align: right">9</td>
</tr>
<tr>
<td style="text-align: left">2 tot 4 jaar</td>
<td style="text-align: center">bijna elke dag</td>
<td style="text-align: right">12</td>
</tr>
</tbody>
</table>
<hr>
<p>Meer weten? Zoek op <code>driftbuien</code>, of lees <em>alle</em> teksten over peuters. <del>Oude tekst.</del></p>
<p><img src="/favicon.svg" alt="Het beeldmerk van de portal" width="96" height="96"></p>
<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Noten</h2>
<ol>
<li id="user-content-fn-1">
<p>Lukt dat niet? Dat overkomt iedereen. <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Terug naar de plek in de tekst (1)" class="data-footnote-backref">↩</a></p>
</li>
</ol>
</section>`;

export const examples: ComponentExamples<ComponentProps<typeof Prose>> = {
  title: 'Tekst',
  use: 'Voor elke tekst van een redacteur. Alles wat in Markdown kan, staat hier.',
  variants: [{ title: 'Alles bij elkaar', props: { tableName: 'Tabel' }, content: text }],
};
