/* Which dates libical (GNOME's and KDE's calendar reader) sees in a feed: one JSON object a line.
 * Usage: occurrences FEED.ics FROM UNTIL   (both UTC, for example 2026-11-01T00:00:00Z)
 *
 * RDATE is left alone: libical 3.0.16 reads it in UTC whatever its zone, and our feeds have none. */

#include <libical/ical.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static time_t earliest, latest;

static void fail(const char *sentence)
{
    fprintf(stderr, "%s\n", sentence);
    exit(1);
}

/* The zones of the feed are those of its own VTIMEZONEs. */
static struct icaltimetype time_of(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    return property ? icalproperty_get_datetime_with_component(property, event) : icaltime_null_time();
}

static time_t seconds(struct icaltimetype time)
{
    return icaltime_as_timet_with_zone(time, time.zone);
}

/* A moment in UTC; a whole day as its date; a floating time as it stands, so that nobody takes it for UTC. */
static void print_time(const char *name, struct icaltimetype time)
{
    bool floating = !time.is_date && time.zone == NULL;
    if (!time.is_date && !floating) {
        time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    }
    printf(", \"%s\": \"%04d-%02d-%02d", name, time.year, time.month, time.day);
    if (!time.is_date) {
        printf("T%02d:%02d:%02d%s", time.hour, time.minute, time.second, floating ? " floating" : "Z");
    }
    putchar('"');
}

static void print_text(const char *text)
{
    putchar('"');
    for (; text && *text; text++) {
        if (*text == '"' || *text == '\\') {
            putchar('\\');
        }
        if ((unsigned char)*text < ' ') {
            printf("\\u%04x", *text);
        } else {
            putchar(*text);
        }
    }
    putchar('"');
}

static void tell(icalcomponent *event, struct icaltimetype start, struct icaltimetype end)
{
    time_t starts = seconds(start), ends = seconds(end);
    if (starts >= latest || (ends <= earliest && !(starts == ends && starts >= earliest))) {
        return;
    }
    bool stated = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY) != NULL;
    printf("{\"uid\": ");
    print_text(icalcomponent_get_uid(event));
    print_time("start", start);
    print_time("end", end);
    printf(", \"status\": ");
    print_text(stated ? icalproperty_status_to_string(icalcomponent_get_status(event)) : "CONFIRMED");
    printf(", \"summary\": ");
    print_text(icalcomponent_get_summary(event));
    printf(", \"location\": ");
    print_text(icalcomponent_get_location(event));
    printf(", \"url\": ");
    icalproperty *url = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY);
    print_text(url ? icalproperty_get_url(url) : "");
    printf("}\n");
}

/* The dates of series that have an event of their own. */
static struct single {
    const char *uid;
    time_t original;
} *singles;
static size_t single_count;

static void note_singles(icalcomponent *calendar)
{
    singles = calloc(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT) + 1, sizeof *singles);
    if (!singles) {
        fail("There is no memory left.");
    }
    icalcompiter events = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event; (event = icalcompiter_deref(&events)); icalcompiter_next(&events)) {
        struct icaltimetype original = time_of(event, ICAL_RECURRENCEID_PROPERTY);
        if (!icaltime_is_null_time(original)) {
            singles[single_count++] = (struct single){icalcomponent_get_uid(event), seconds(original)};
        }
    }
}

static bool is_told_elsewhere(const char *uid, struct icaltimetype date)
{
    time_t original = seconds(date);
    for (size_t at = 0; at < single_count; at++) {
        if (singles[at].original == original && strcmp(singles[at].uid, uid) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_left_out(icalcomponent *event, struct icaltimetype date)
{
    icalproperty *left_out = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY);
    for (; left_out; left_out = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        if (seconds(icalproperty_get_datetime_with_component(left_out, event)) == seconds(date)) {
            return true;
        }
    }
    return false;
}

static void tell_series(icalcomponent *event, icalproperty *rule)
{
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    /* As the clocks show it: a series that ends at ten ends at ten all year. */
    struct icaldurationtype length = icaltime_subtract(icalcomponent_get_dtend(event), start);
    icalrecur_iterator *dates = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
    if (!dates) {
        fail(icalproperty_as_ical_string(rule));
    }
    for (;;) {
        struct icaltimetype date = icalrecur_iterator_next(dates);
        if (icaltime_is_null_time(date) || seconds(date) >= latest) {
            break;
        }
        if (!is_left_out(event, date) && !is_told_elsewhere(icalcomponent_get_uid(event), date)) {
            tell(event, date, icaltime_add(date, length));
        }
    }
    icalrecur_iterator_free(dates);
}

static char *read_whole(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) {
        fail("The feed cannot be opened.");
    }
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    if (!text || fread(text, 1, size, file) != (size_t)size) {
        fail("The feed cannot be read.");
    }
    text[size] = '\0';
    fclose(file);
    return text;
}

static time_t moment(const char *text)
{
    struct icaltimetype time = icaltime_null_time();
    if (sscanf(text, "%d-%d-%dT%d:%d:%dZ", &time.year, &time.month, &time.day, &time.hour, &time.minute,
               &time.second) != 6) {
        fail("A moment is written like 2026-11-01T00:00:00Z.");
    }
    return icaltime_as_timet(time);
}

int main(int count, char **words)
{
    if (count != 4) {
        fail("Usage: occurrences FEED.ics FROM UNTIL");
    }
    earliest = moment(words[2]);
    latest = moment(words[3]);
    char *text = read_whole(words[1]);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar || icalcomponent_count_errors(calendar) > 0) {
        fail(calendar ? icalcomponent_as_ical_string(calendar) : "The feed is no calendar.");
    }
    note_singles(calendar);
    icalcompiter events = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event; (event = icalcompiter_deref(&events)); icalcompiter_next(&events)) {
        icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        if (rule) {
            tell_series(event, rule);
        } else {
            tell(event, icalcomponent_get_dtstart(event), icalcomponent_get_dtend(event));
        }
    }
    icalcomponent_free(calendar);
    free(singles);
    free(text);
    return 0;
}
