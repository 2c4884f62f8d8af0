CREATE TABLE "booking_draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"service_id" uuid NOT NULL,
	"language" text NOT NULL,
	"content_sealed" "bytea" NOT NULL,
	"hold_id" uuid,
	"practitioner_id" uuid,
	"starts_at" timestamp (3) with time zone,
	"appointment_id" uuid,
	"screened_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"mobile" text NOT NULL,
	"severity" text NOT NULL,
	"language" text NOT NULL,
	"answers_sealed" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"called_at" timestamp (3) with time zone,
	"called_by" uuid
);
--> statement-breakpoint
CREATE TABLE "patient_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"appointment_id" uuid,
	"patient_id" uuid NOT NULL,
	"form_id" uuid,
	"token_hash" "bytea" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "patient_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "clinic" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" jsonb NOT NULL,
	"phones" jsonb NOT NULL,
	"email" text NOT NULL,
	"whatsapp" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clinic_is_one_row" CHECK ("clinic"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "device" (
	"resource_id" uuid PRIMARY KEY NOT NULL,
	"wavelength_nm" integer,
	"max_power_milliwatts" integer,
	"laser_class" text
);
--> statement-breakpoint
CREATE TABLE "location" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"address" jsonb NOT NULL,
	"directions" jsonb,
	"country" text NOT NULL,
	"time_zone" text NOT NULL,
	"emergency_number" text NOT NULL,
	"opening_hours" jsonb NOT NULL,
	"seasons" jsonb NOT NULL,
	"closures" jsonb NOT NULL,
	CONSTRAINT "location_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "practitioner" (
	"resource_id" uuid PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"sex" text NOT NULL,
	"languages" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resource" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"location_id" uuid NOT NULL,
	"hours" jsonb,
	"time_off" jsonb,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "resource_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "service" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"kind" text NOT NULL,
	"location_id" uuid NOT NULL,
	"duration_minutes" integer NOT NULL,
	"prepare_minutes" integer NOT NULL,
	"turnaround_minutes" integer NOT NULL,
	"slot_step_minutes" integer NOT NULL,
	"lead_time_minutes" integer NOT NULL,
	"horizon_days" integer NOT NULL,
	"cancel_window_hours" integer NOT NULL,
	"price_amount" integer NOT NULL,
	"price_currency" text NOT NULL,
	"needs_laser_screening" boolean NOT NULL,
	"bookable_online" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "service_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "service_resource" (
	"service_id" uuid NOT NULL,
	"resource_id" uuid NOT NULL,
	CONSTRAINT "service_resource_service_id_resource_id_pk" PRIMARY KEY("service_id","resource_id")
);
--> statement-breakpoint
CREATE TABLE "answer_access" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"form_id" uuid NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "birth_date_try" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" uuid NOT NULL,
	"matched" boolean NOT NULL,
	"tried_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flag_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" uuid NOT NULL,
	"rule_id" text NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" uuid NOT NULL,
	"form_version" integer NOT NULL,
	"outcome" text NOT NULL,
	"note_sealed" "bytea",
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intake_form" (
	"id" uuid PRIMARY KEY NOT NULL,
	"patient_id" uuid NOT NULL,
	"appointment_id" uuid,
	"status" text NOT NULL,
	"definition_version" text NOT NULL,
	"rules_version" text NOT NULL,
	"language" text NOT NULL,
	"answers_sealed" "bytea" NOT NULL,
	"assessment_sealed" "bytea" NOT NULL,
	"severity" text,
	"laser_result" text NOT NULL,
	"screened_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"consent_sealed" "bytea",
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"patient_id" uuid,
	"detail" jsonb NOT NULL,
	"mac" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailbox_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"idempotency_key" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"message" jsonb NOT NULL,
	CONSTRAINT "mailbox_message_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "outbox_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"appointment_id" uuid,
	"dedupe_key" text NOT NULL,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"payload_sealed" "bytea",
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"lease_id" uuid,
	"leased_until" timestamp (3) with time zone,
	"provider_id" text,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_message_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "rate_count" (
	"key" text PRIMARY KEY NOT NULL,
	"window_starts_at" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "patient" (
	"id" uuid PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"mobile" text NOT NULL,
	"email" text,
	"date_of_birth" date NOT NULL,
	"sex" text,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempt" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp (3) with time zone,
	"image" text,
	"role" text NOT NULL,
	"practitioner_id" uuid,
	"password_hash" text NOT NULL,
	"totp_secret_sealed" "bytea" NOT NULL,
	"totp_last_step" integer DEFAULT 0 NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "appointment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"practitioner_id" uuid NOT NULL,
	"room_id" uuid,
	"device_id" uuid,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"arrived_at" timestamp (3) with time zone,
	"treatment_started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"priority" boolean DEFAULT false NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"language" text NOT NULL,
	"contact_email" text,
	"contact_mobile" text NOT NULL,
	"booked_by_name" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_sealed" "bytea",
	"note_sealed" "bytea",
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "appointment_reference_unique" UNIQUE("reference"),
	CONSTRAINT "appointment_ends_after_start" CHECK ("appointment"."ends_at" > "appointment"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "hold" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"holder_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"key_hash" "bytea" PRIMARY KEY NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"status" integer NOT NULL,
	"response_sealed" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resource_claim" (
	"id" uuid PRIMARY KEY NOT NULL,
	"resource_id" uuid NOT NULL,
	"during" "tstzrange" NOT NULL,
	"kind" text NOT NULL,
	"exclusive" boolean DEFAULT true NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"hold_id" uuid,
	"appointment_id" uuid,
	"reason" text,
	CONSTRAINT "resource_claim_names_its_cause" CHECK (("resource_claim"."kind" = 'hold') = ("resource_claim"."hold_id" is not null) and ("resource_claim"."kind" = 'appointment') = ("resource_claim"."appointment_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "booking_draft" ADD CONSTRAINT "booking_draft_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_draft" ADD CONSTRAINT "booking_draft_hold_id_hold_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."hold"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_draft" ADD CONSTRAINT "booking_draft_appointment_id_appointment_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_link" ADD CONSTRAINT "patient_link_appointment_id_appointment_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_link" ADD CONSTRAINT "patient_link_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_resource_id_resource_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practitioner" ADD CONSTRAINT "practitioner_resource_id_resource_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource" ADD CONSTRAINT "resource_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_resource" ADD CONSTRAINT "service_resource_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_resource" ADD CONSTRAINT "service_resource_resource_id_resource_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_access" ADD CONSTRAINT "answer_access_form_id_intake_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."intake_form"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "birth_date_try" ADD CONSTRAINT "birth_date_try_form_id_intake_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."intake_form"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_review" ADD CONSTRAINT "flag_review_form_id_intake_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."intake_form"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_review" ADD CONSTRAINT "flag_review_reviewed_by_user_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_review" ADD CONSTRAINT "form_review_form_id_intake_form_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."intake_form"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_review" ADD CONSTRAINT "form_review_reviewed_by_user_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_form" ADD CONSTRAINT "intake_form_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_form" ADD CONSTRAINT "intake_form_appointment_id_appointment_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempt" ADD CONSTRAINT "sign_in_attempt_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user" ADD CONSTRAINT "user_practitioner_id_resource_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_patient_id_patient_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patient"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_location_id_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_practitioner_id_resource_id_fk" FOREIGN KEY ("practitioner_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_room_id_resource_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_device_id_resource_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_decided_by_user_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold" ADD CONSTRAINT "hold_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_claim" ADD CONSTRAINT "resource_claim_resource_id_resource_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resource"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_claim" ADD CONSTRAINT "resource_claim_hold_id_hold_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."hold"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_claim" ADD CONSTRAINT "resource_claim_appointment_id_appointment_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "booking_draft_by_expiry" ON "booking_draft" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "call_request_open" ON "call_request" USING btree ("created_at") WHERE "call_request"."called_at" is null;--> statement-breakpoint
CREATE INDEX "patient_link_by_appointment" ON "patient_link" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "birth_date_try_by_form" ON "birth_date_try" USING btree ("form_id","tried_at");--> statement-breakpoint
CREATE INDEX "form_review_by_form" ON "form_review" USING btree ("form_id");--> statement-breakpoint
CREATE INDEX "intake_form_by_appointment" ON "intake_form" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "intake_form_by_patient" ON "intake_form" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "intake_form_by_status" ON "intake_form" USING btree ("status","sent_at");--> statement-breakpoint
CREATE INDEX "intake_form_alarms" ON "intake_form" USING btree ("severity") WHERE "intake_form"."severity" in ('emergency', 'urgent') and "intake_form"."status" <> 'reviewed';--> statement-breakpoint
CREATE INDEX "audit_by_patient" ON "audit_event" USING btree ("patient_id","at");--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit_event" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox_message" USING btree ("next_attempt_at") WHERE "outbox_message"."status" in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_by_appointment" ON "outbox_message" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "outbox_by_provider" ON "outbox_message" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "patient_by_mobile" ON "patient" USING btree ("mobile");--> statement-breakpoint
CREATE INDEX "patient_by_email" ON "patient" USING btree ("email");--> statement-breakpoint
CREATE INDEX "appointment_by_location_start" ON "appointment" USING btree ("location_id","starts_at");--> statement-breakpoint
CREATE INDEX "appointment_by_patient" ON "appointment" USING btree ("patient_id","starts_at");--> statement-breakpoint
CREATE INDEX "appointment_by_contact" ON "appointment" USING btree ("contact_mobile","starts_at");--> statement-breakpoint
CREATE INDEX "appointment_by_contact_email" ON "appointment" USING btree ("contact_email","starts_at");--> statement-breakpoint
CREATE INDEX "appointment_pending" ON "appointment" USING btree ("starts_at") WHERE "appointment"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "hold_by_holder" ON "hold" USING btree ("holder_hash");--> statement-breakpoint
CREATE INDEX "hold_by_expiry" ON "hold" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "resource_claim_by_hold" ON "resource_claim" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "resource_claim_by_appointment" ON "resource_claim" USING btree ("appointment_id");