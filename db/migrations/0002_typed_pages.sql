CREATE TABLE "typed_page" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid,
	"form_id" uuid,
	"page" text NOT NULL,
	"view_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"content_sealed" "bytea",
	"typist_hash" "bytea" NOT NULL,
	"typed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "typed_page_of_draft" UNIQUE("draft_id","page"),
	CONSTRAINT "typed_page_of_form" UNIQUE("form_id","page"),
	CONSTRAINT "typed_page_has_one_owner" CHECK (num_nonnulls("typed_page"."draft_id", "typed_page"."form_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "typed_page" ADD CONSTRAINT "typed_page_draft_id_booking_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."booking_draft"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_page" ADD CONSTRAINT "typed_page_form_id_intake_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."intake_form"("id") ON DELETE cascade ON UPDATE no action;