-- The one truth about time: no resource is taken twice. GiST over uuid needs btree_gist (trusted: no superuser).
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
ALTER TABLE "resource_claim" ADD CONSTRAINT "resource_claim_is_a_time" CHECK (NOT isempty("during") AND NOT lower_inf("during") AND NOT upper_inf("during"));
--> statement-breakpoint
ALTER TABLE "resource_claim" ADD CONSTRAINT "resource_claim_no_overlap" EXCLUDE USING gist ("resource_id" WITH =, "during" WITH &&) WHERE ("exclusive");
--> statement-breakpoint
CREATE INDEX "resource_claim_override" ON "resource_claim" USING gist ("resource_id", "during") WHERE (NOT "exclusive");
