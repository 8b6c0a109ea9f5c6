/** The part of the configuration of Decap CMS that this project writes. */
export interface DecapConfig {
  backend: DecapBackend;
  publish_mode: 'simple' | 'editorial_workflow';
  locale: string;
  load_config_file: false;
  logo: { src: string; show_in_header: boolean };
  /** Address of a portal, for the links that lead to what was published. */
  site_url?: string;
  display_url?: string;
  media_folder: string;
  public_folder: string;
  media_processing: { enabled: boolean; strip_metadata: boolean; width: number };
  slug: { encoding: 'ascii'; clean_accents: boolean };
  collections: DecapCollection[];
}

/** Where the content is kept. */
export interface DecapBackend {
  name: 'proxy' | 'gitlab' | 'forgejo' | 'github';
  proxy_url?: string;
  repo?: string;
  branch: string;
  base_url?: string;
  api_root?: string;
  app_id?: string;
  auth_type?: 'pkce';
  commit_messages: Record<'create' | 'update' | 'delete' | 'uploadMedia' | 'deleteMedia', string>;
}

/** A folder with entries of one kind. */
export interface DecapCollection {
  name: string;
  label: string;
  label_singular: string;
  description?: string;
  folder: string;
  extension: string;
  format: string;
  create: boolean;
  delete: boolean;
  identifier_field: string;
  slug: string;
  summary: string;
  sortable_fields: string[];
  media_folder: string;
  public_folder: string;
  preview_path: string;
  editor: { preview: boolean };
  fields: DecapField[];
}

/** A field at the top of an entry. What is in it follows from its schema. */
export interface DecapField {
  name: string;
  label: string;
  hint: string;
  widget: string;
  required: boolean;
  default?: unknown;
}
