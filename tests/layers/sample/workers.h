#pragma once

int part_of_the_pipeline();
