#pragma once

#include "check/sources.h"
#include "check/statement.h"
#include "model/verdict.h"

namespace dateline::checking {

// What the sources make of one statement.
Finding judge(const Part& part, const Sources::Impl& sources);

Finding judge_date(const Part& part, const Sources::Impl& sources);
Finding judge_event(const Part& part, const Sources::Impl& sources);
Finding judge_order(const Part& part, const Sources::Impl& sources);  // and distance
Finding judge_duration(const Part& part, const Sources::Impl& sources);

// Several findings in one: contradicted when one is, supported when all are.
Finding sum_up(const std::vector<Finding>& parts);

}  // namespace dateline::checking
