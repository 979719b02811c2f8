"""Reads an export with the Python programs for it, and fails at the first thing that they refuse.

    read_export.py edtf FILE          every EDTF string, one a line, by edtf and by edtf-validate; says how many
    read_export.py icalendar FILE     by icalendar: "uid start end" of each event
    read_export.py csv FILE           by pandas: the rows, as JSON
    read_export.py timesketch FILE    by pandas, as Timesketch does: "datetime in nanoseconds, timestamp_desc" of each row
"""
import json
import sys


def read_edtf(path):
    import edtf
    from edtf_validate.valid_edtf import is_valid

    with open(path, encoding="utf-8") as file:
        dates = file.read().splitlines()
    for date in dates:
        edtf.parse_edtf(date)
        if not is_valid(date):
            raise SystemExit(f"edtf-validate refuses {date}")
    print(len(dates))


def read_icalendar(path):
    import icalendar

    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for part in calendar.walk():
        if part.errors:
            raise SystemExit(f"icalendar: {part.errors}")
    for event in calendar.walk("VEVENT"):
        print(event["uid"], event.decoded("dtstart").isoformat(), event.decoded("dtend").isoformat())


def read_csv(path):
    import pandas

    print(json.dumps(pandas.read_csv(path, dtype=str, keep_default_na=False).to_dict("records")))


def read_timesketch(path):
    import pandas

    rows = pandas.read_json(path, lines=True, dtype=str, convert_dates=False)
    times = pandas.to_datetime(rows["datetime"], utc=True, format="ISO8601").dt.as_unit("ns")
    for time, row in zip(times, rows.to_dict("records")):
        print(time.isoformat(), row["timestamp_desc"], bool(row["message"]), sep="\t")


{"edtf": read_edtf, "icalendar": read_icalendar, "csv": read_csv, "timesketch": read_timesketch}[sys.argv[1]](sys.argv[2])
