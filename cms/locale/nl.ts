/** What the Dutch of Decap lacks, or says in another way than its own buttons. By the keys of its English texts. */
export const dutch: PhraseTree = {
  auth: { loginWithForgejo: 'Inloggen met Forgejo' },
  app: { header: { workflow: 'Werkvoorraad', media: 'Afbeeldingen' } },
  collection: {
    collectionTop: {
      viewAsList: 'Toon als lijst',
      viewAsGrid: 'Toon als kaarten',
      newButton: 'Nieuw: %{collectionLabel}',
      // Who speaks to the screen says what stands there.
      newButtonAriaLabel: 'Nieuw: %{collectionLabel}',
    },
    entries: { unpublishedHeader: 'Nog niet gepubliceerd' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Veld' } },
    editorControlPane: {
      widget: { invalidPath: '“%{path}” is geen goed pad', pathExists: 'Het pad “%{path}” bestaat al' },
      i18n: {
        copyFromLocale: 'Vul in vanuit een andere taal',
        copyFromLocaleConfirm: 'Wilt u de tekst uit %{locale} overnemen?\nWat er nu staat, wordt vervangen.',
      },
    },
    editorInterface: { toggleNotes: 'Notities tonen of verbergen' },
    editorNotesPane: {
      title: 'Notities',
      emptyState: 'Er zijn nog geen notities. Schrijf er hieronder een voor uw collega’s.',
      addNote: 'Notitie toevoegen',
      addPlaceholder: 'Schrijf een notitie …',
      editPlaceholder: 'Verander uw notitie …',
      save: 'Opslaan',
      cancel: 'Annuleren',
      edit: 'Wijzigen',
      delete: 'Verwijderen',
      resolve: 'Afhandelen',
      unresolve: 'Weer openen',
      confirmDelete: 'Wilt u deze notitie verwijderen?',
      shortcut: 'Met Ctrl en Enter voegt u een notitie snel toe',
    },
    editorToolbar: {
      status: 'Stand: %{status}',
      draft: 'Concept',
      inReview: 'Ter beoordeling',
      ready: 'Klaar',
      deployButtonLabel: 'Bekijk op de portal',
      deployPreviewButtonLabel: 'Bekijk het voorstel',
      deployPreviewPendingButtonLabel: 'Is het voorstel al te zien?',
      statusInfoTooltipDraft: 'Dit is een concept. Zet de stand op “Ter beoordeling” als de eindredacteur het mag lezen.',
      statusInfoTooltipInReview: 'De eindredacteur leest dit. U hoeft niets te doen, en kunt het nog wel veranderen.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Doorhalen',
        code: 'Broncode',
        link: 'Verwijzing',
        quote: 'Citaat',
        markdown: 'Kale tekst',
        toggleMode: { rich: 'Naar opgemaakte tekst', markdown: 'Naar kale tekst' },
      },
      image: { chooseMultiple: 'Kies afbeeldingen', addMore: 'Meer afbeeldingen', removeAll: 'Haal alle afbeeldingen weg' },
      file: { chooseMultiple: 'Kies bestanden', addMore: 'Meer bestanden', removeAll: 'Haal alle bestanden weg' },
      headingOptions: {
        headingOne: 'Kop 1',
        headingTwo: 'Kop 2',
        headingThree: 'Kop 3',
        headingFour: 'Kop 4',
        headingFive: 'Kop 5',
        headingSix: 'Kop 6',
      },
      datetime: { setToNow: 'Zet %{fieldLabel} op nu' },
      list: { addType: '%{item} toevoegen' },
      object: { expand: 'Openen', collapse: 'Sluiten' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Sluiten' } },
  ui: {
    errorBoundary: { detailsHeading: 'Voor de beheerder' },
    settingsDropdown: { account: 'Uw account' },
    toast: {
      noteAdded: 'De notitie is toegevoegd',
      onFailToAddNote: 'De notitie is niet toegevoegd: %{details}',
      noteUpdated: 'De notitie is gewijzigd',
      onFailToUpdateNote: 'De notitie is niet gewijzigd: %{details}',
      noteDeleted: 'De notitie is verwijderd',
      onFailToDeleteNote: 'De notitie is niet verwijderd: %{details}',
      noteResolved: 'De notitie is afgehandeld',
      noteReopened: 'De notitie is weer open',
      onFailToToggleNote: 'De notitie is niet veranderd: %{details}',
      onFailToAuth: 'Inloggen is niet gelukt: %{details}',
      onFailToPersist: 'Niet opgeslagen. %{details}',
      onFailToDelete: 'Niet verwijderd. %{details}',
      onBackendDown: 'De plek waar de inhoud staat, heeft een storing. Meer hierover: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'De werkvoorraad wordt opgehaald …',
      workflowHeading: 'Werkvoorraad',
      newPost: 'Nieuw',
      description:
        '%{smart_count} item wacht op de eindredacteur, %{readyCount} kan gepubliceerd worden. |||| %{smart_count} items wachten op de eindredacteur, %{readyCount} kunnen gepubliceerd worden. ',
      dateFormat: 'D MMMM',
    },
    workflowCard: { lastChangeNoAuthor: 'op %{date}' },
    workflowList: {
      draftHeader: 'Concept',
      inReviewHeader: 'Ter beoordeling',
      readyHeader: 'Klaar',
      onPublishingNotReadyEntry: 'Alleen wat in de kolom “Klaar” staat, kan gepubliceerd worden. Zet het item eerst op “Klaar”.',
    },
  },
};

/** Texts by their keys, which may stand inside each other. */
export interface PhraseTree {
  readonly [key: string]: string | PhraseTree;
}

/** Some texts with others put over them. */
export function mergePhrases(below: PhraseTree, above: PhraseTree): PhraseTree {
  const merged: Record<string, string | PhraseTree> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const old = merged[key];
    merged[key] = typeof value === 'object' && typeof old === 'object' ? mergePhrases(old, value) : value;
  }
  return merged;
}
